import { posting } from "../content";
import { audit, expect, test } from "../helper";

test("the stars keep the familiar words", async ({ page, open }) => {
  const front = "[opening]\npoints = 5\nvotes = 1";
  const { path } = await posting({ front });
  await open(path);
  const rating = page.getByRole("region", { name: "Đánh giá bài viết" });
  for (const text of [
    "Tổng số điểm của bài viết là: 5 trong 1 đánh giá",
    "Xếp hạng: 5 - 1 phiếu bầu",
  ]) {
    await expect(rating.getByText(text, { exact: true })).toBeVisible();
  }
  const stars = rating.getByRole("group", { name: "Click để đánh giá bài viết" });
  await expect(stars.getByRole("button")).toHaveCount(5);
  const bars = rating.getByRole("list", { name: "Số phiếu theo số sao" });
  await expect(bars.getByRole("listitem")).toHaveText([
    /5 sao\s*0 phiếu/,
    /4 sao\s*0 phiếu/,
    /3 sao\s*0 phiếu/,
    /2 sao\s*0 phiếu/,
    /1 sao\s*0 phiếu/,
    /từ cổng cũ\s*1 phiếu/,
  ]);
  await audit(page);
});

test("no vote yet is said in words", async ({ page, open }) => {
  const { path } = await posting();
  await open(path);
  await expect(page.getByText("Tổng số điểm của bài viết là: 0 trong 0 đánh giá")).toBeVisible();
  await expect(page.getByText("Xếp hạng: chưa có phiếu bầu")).toBeVisible();
  await expect(page.getByText("từ cổng cũ")).toHaveCount(0);
});

test("stars are large enough to be hit", async ({ page, open }) => {
  const { path } = await posting();
  await open(path);
  const stars = page.getByRole("group", { name: "Click để đánh giá bài viết" });
  for (const star of await stars.getByRole("button").all()) {
    const box = await star.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  }
});
