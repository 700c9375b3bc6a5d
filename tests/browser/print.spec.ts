import type { Page } from "@playwright/test";
import { expect, test } from "../helper";
import { DAY, exam, local } from "../kinds";

/** How many sheets of A4 the page prints on. */
async function sheets(page: Page): Promise<number> {
  const bytes = await page.pdf({ format: "A4" });
  const text = new TextDecoder("latin1").decode(bytes);
  return text.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

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

// Those with the most papers, and with the longest words on ways and fees.
for (const code of ["1.900118", "1.900113", "1.900112", "2.900204", "1.900101"]) {
  test(`the sheet of ${code} is one of A4, with boxes to tick`, async ({ page, open }) => {
    await open(`/thu-tuc/${code}/ho-so`);
    expect(await sheets(page)).toBe(1);
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("checkbox").first()).toBeVisible();
    await expect(page.getByText(/^Nguồn: http.*\/thu-tuc\//)).toBeVisible();
    await expect(page.locator(".checklist__told").filter({ visible: true })).toHaveCount(0);
    for (const press of [
      page.getByRole("button"),
      page.getByRole("link", { name: /^Tải về/ }),
      page.getByRole("status"),
      page.getByRole("navigation"),
    ]) {
      for (const one of await press.all()) await expect(one).toBeHidden();
    }
  });
}

test("a procedure on paper is its facts and nothing to press", async ({ page, open }) => {
  await open("/thu-tuc/1.900101");
  await page.emulateMedia({ media: "print" });
  for (const text of ["Lệ phí: 5.000 đồng", "Luật Hộ tịch (ngày 20/11/2014)"]) {
    await expect(page.getByText(text).first()).toBeVisible();
  }
  await expect(page.getByRole("checkbox").first()).toBeVisible();
  for (const chrome of [
    page.getByRole("link", { name: "Bản một trang để in và mang theo" }),
    page.getByRole("link", { name: "Nộp trực tuyến" }),
    page.getByRole("link", { name: /^Tải về/ }).first(),
    page.getByRole("navigation", { name: "Vị trí của trang" }),
    page.getByRole("region", { name: "Chia sẻ và in" }),
    page.locator(".checklist").getByRole("button"),
  ]) {
    await expect(chrome).toBeHidden();
  }
  await expect(page.locator(".checklist__told").filter({ visible: true })).toHaveCount(0);
});

test("the list of procedures on paper is the list", async ({ page, open }) => {
  await open("/thu-tuc?linh-vuc=ho-tich");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("link", { name: "Đăng ký khai sinh" })).toBeVisible();
  await expect(page.getByText(/^Có \d+ thủ tục khớp\.$/)).toBeVisible();
  await expect(page.getByRole("search")).toBeHidden();
  await expect(page.getByRole("list", { name: "Đang lọc theo" })).toBeHidden();
});

test("an exam on paper tells its steps and where they stand", async ({ page, open }) => {
  const { path } = await exam([
    `stage = "intake"\nfrom = "${local(Date.now() - DAY)}"\nuntil = "${local(Date.now() + DAY)}"`,
    'stage = "round1"\nfrom = "2099-11"',
  ]);
  await open(path);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("heading", { level: 3 })).toHaveText([
    "Tiếp nhận phiếu đăng ký dự tuyển Đang diễn ra",
    "Vòng 1 Sắp tới",
  ]);
  await expect(page.getByText("dự kiến tháng 11/2099").first()).toBeVisible();
  await expect(page.getByRole("navigation", { name: "Bài trước và bài sau" })).toBeHidden();
});

test("a meeting on paper tells conclusions and tasks", async ({ page, open }) => {
  await open("/hop/phien-hop-ubnd-thang-10-2026");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText(/^Đến ngày 30\/9, xã giải ngân 68,3%/)).toBeVisible();
  await expect(page.getByText("Phòng Kinh tế", { exact: true }).first()).toBeVisible();
  await expect(page.getByRole("region", { name: "Chia sẻ và in" })).toBeHidden();
});
