import type { Page } from "@playwright/test";
import { posting } from "../content";
import { audit, expect, test } from "../helper";

/** Playwright's own search by text passes over what is only for browsers without scripts. */
async function expectOwn(page: Page, stars: number): Promise<void> {
  const own = `Đánh giá hiện nay của quý vị: ${stars} sao.`;
  await expect(page.locator(".ballot")).toContainText(own, { useInnerText: true });
}

test("without scripts the stars are a form on a page of their own", async ({ page, open }) => {
  const { path } = await posting();
  await open(`${path}/danh-gia`);
  await expect(page).toHaveTitle(/^Đánh giá: Bài thử/);
  await page.getByRole("button", { name: "4 sao: Tốt" }).click();
  await expect(page).toHaveURL(`${path}/danh-gia?ket-qua=da-ghi`);
  await expect(page.getByText("Đã ghi đánh giá của quý vị. Cảm ơn quý vị.")).toBeVisible();
  await expectOwn(page, 4);
  await expect(page.getByText("Tổng số điểm của bài viết là: 4 trong 1 đánh giá")).toBeVisible();
  await audit(page);
  await page.getByRole("button", { name: "2 sao: Kém" }).click();
  await expectOwn(page, 2);
  await page.getByRole("button", { name: "Rút đánh giá của tôi" }).click();
  await expect(page.getByText("Quý vị hiện không có đánh giá nào cho bài này.")).toBeVisible();
  await expect(page.getByText("Tổng số điểm của bài viết là: 0 trong 0 đánh giá")).toBeVisible();
});

test("the stars under an article vote as well, and lead back to one's own vote", async ({
  page,
  open,
}) => {
  const { path } = await posting();
  await open(path);
  await page.getByRole("button", { name: "5 sao: Rất tốt" }).click();
  await expectOwn(page, 5);
  await open(path);
  await page.getByRole("link", { name: "Xem, đổi hoặc rút đánh giá của tôi" }).click();
  await expectOwn(page, 5);
});

test("who has no cookie is asked to press once more", async ({ page, context, open }) => {
  const { path } = await posting();
  await open(`${path}/danh-gia`);
  await context.clearCookies();
  await page.getByRole("button", { name: "3 sao: Tạm được" }).click();
  await expect(page.getByText("Xin bấm chọn số sao một lần nữa.")).toBeVisible();
  await page.getByRole("button", { name: "3 sao: Tạm được" }).click();
  await expectOwn(page, 3);
});
