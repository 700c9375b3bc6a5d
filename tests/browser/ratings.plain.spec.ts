import { posting } from "../content";
import { audit, expect, test } from "../helper";

test("without scripts the stars are a form on a page of their own", async ({ page, open }) => {
  const { path } = await posting();
  await open(`${path}/danh-gia`);
  await expect(page).toHaveTitle(/^Đánh giá: Bài thử/);
  await page.getByRole("button", { name: "4 sao: Tốt" }).click();
  await expect(page).toHaveURL(`${path}/danh-gia?ket-qua=da-ghi`);
  await expect(page.getByText("Đã ghi đánh giá của quý vị. Cảm ơn quý vị.")).toBeVisible();
  await expect(page.getByText("Đánh giá hiện nay của quý vị: 4 sao.")).toBeVisible();
  await expect(page.getByText("Tổng số điểm của bài viết là: 4 trong 1 đánh giá")).toBeVisible();
  await audit(page);
  await page.getByRole("button", { name: "2 sao: Kém" }).click();
  await expect(page.getByText("Đánh giá hiện nay của quý vị: 2 sao.")).toBeVisible();
  await page.getByRole("button", { name: "Rút đánh giá của tôi" }).click();
  await expect(page.getByText("Đã rút đánh giá của quý vị.")).toBeVisible();
  await expect(page.getByText("Tổng số điểm của bài viết là: 0 trong 0 đánh giá")).toBeVisible();
});

test("the stars under an article vote as well", async ({ page, open }) => {
  const { path } = await posting();
  await open(path);
  await page.getByRole("button", { name: "5 sao: Rất tốt" }).click();
  await expect(page.getByText("Đánh giá hiện nay của quý vị: 5 sao.")).toBeVisible();
});

test("who has no cookie is asked to press once more", async ({ page, context, open }) => {
  const { path } = await posting();
  await open(`${path}/danh-gia`);
  await context.clearCookies();
  await page.getByRole("button", { name: "3 sao: Tạm được" }).click();
  await expect(page.getByText("Xin bấm chọn số sao một lần nữa.")).toBeVisible();
  await page.getByRole("button", { name: "3 sao: Tạm được" }).click();
  await expect(page.getByText("Đánh giá hiện nay của quý vị: 3 sao.")).toBeVisible();
});
