import { expect, test } from "../helper";

test("on paper there is the article and nothing to press", async ({ page, open }) => {
  await open("/tin-tuc/cau-ba-lang-thong-xe");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByText(/^Từ sáng nay, người dân ba thôn/)).toBeVisible();
  for (const chrome of [
    page.getByRole("navigation", { name: "Các phần của trang" }),
    page.getByRole("navigation", { name: "Vị trí của trang" }),
    page.getByRole("navigation", { name: "Bài trước và bài sau" }),
    page.getByRole("region", { name: "Chia sẻ và in" }),
    page.getByRole("group", { name: "Click để đánh giá bài viết" }),
    page.getByRole("link", { name: "↑ Lên đầu trang" }),
    page.getByRole("link", { name: "Xuống cuối bài" }),
  ]) {
    await expect(chrome).toBeHidden();
  }
});
