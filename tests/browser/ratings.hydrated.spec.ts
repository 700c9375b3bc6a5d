import type { Page } from "@playwright/test";
import { posting } from "../content";
import { audit, expect, isMarked, mark, test } from "../helper";
import { pause } from "../patience";

const star = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

test("one click gives a vote, another changes it, and it can be withdrawn", async ({
  page,
  open,
}) => {
  const { path } = await posting({ front: "[opening]\npoints = 5\nvotes = 1" });
  await open(path);
  await mark(page);
  await star(page, "4 sao: Tốt").click();
  const told = page.getByRole("status");
  await expect(told.getByText("Đã ghi đánh giá 4 sao của quý vị.")).toBeVisible();
  await expect(page.getByText("Tổng số điểm của bài viết là: 9 trong 2 đánh giá")).toBeVisible();
  await expect(page.getByText("Xếp hạng: 4,5 - 2 phiếu bầu")).toBeVisible();
  await expect(star(page, "4 sao: Tốt")).toHaveAttribute("aria-pressed", "true");
  await audit(page);
  await star(page, "1 sao: Rất kém").click();
  await expect(page.getByText("Xếp hạng: 3 - 2 phiếu bầu")).toBeVisible();
  await expect(star(page, "4 sao: Tốt")).toHaveAttribute("aria-pressed", "false");
  await page.getByRole("button", { name: "Rút đánh giá của tôi" }).click();
  await expect(told.getByText("Đã rút đánh giá của quý vị.")).toBeVisible();
  await expect(page.getByText("Tổng số điểm của bài viết là: 5 trong 1 đánh giá")).toBeVisible();
  await expect(page.getByRole("button", { name: "Rút đánh giá của tôi" })).toBeHidden();
  expect(await isMarked(page), "in place").toBe(true);
});

test("on return readers see their own vote", async ({ page, open }) => {
  const { path } = await posting();
  await open(path);
  await star(page, "3 sao: Tạm được").click();
  await expect(star(page, "3 sao: Tạm được")).toHaveAttribute("aria-pressed", "true");
  await open(path);
  await expect(star(page, "3 sao: Tạm được")).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByRole("button", { name: "Rút đánh giá của tôi" })).toBeVisible();
  await expect(page.getByText("Tổng số điểm của bài viết là: 3 trong 1 đánh giá")).toBeVisible();
});

test("a vote given before the first answer is still the reader's own", async ({ page }) => {
  const { path } = await posting();
  await page.route("**/api/visits", async (route) => {
    await pause(800);
    await route.continue();
  });
  await page.goto(path);
  await expect(page.getByRole("button", { name: "In bài này" })).toBeVisible();
  await star(page, "4 sao: Tốt").click();
  await expect(star(page, "4 sao: Tốt")).toHaveAttribute("aria-pressed", "true");
  await page.reload();
  await expect(star(page, "4 sao: Tốt")).toHaveAttribute("aria-pressed", "true");
});

test("a vote sent as a form is told, and followed by the stars", async ({ page, open }) => {
  const { path } = await posting();
  await open(path);
  await page.evaluate(() => {
    const form = document.querySelector<HTMLFormElement>(".rating__form");
    form?.requestSubmit(form.querySelector<HTMLButtonElement>("[value='4']"));
  });
  await expect(page).toHaveURL(`${path}/danh-gia?ket-qua=da-ghi`);
  await expect(page.getByRole("status").getByText("Đã ghi đánh giá của quý vị.")).toBeVisible();
  await star(page, "2 sao: Kém").click();
  await expect(page.getByRole("status").getByText("Đã ghi đánh giá 2 sao")).toBeVisible();
  await expect(page.getByText("4 sao.")).toHaveCount(0);
});

test("stars are given by keyboard", async ({ page, open }) => {
  const { path } = await posting();
  await open(path);
  await star(page, "1 sao: Rất kém").focus();
  await page.keyboard.press("Tab");
  await expect(star(page, "2 sao: Kém")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(star(page, "2 sao: Kém")).toHaveAttribute("aria-pressed", "true");
  await expect(star(page, "2 sao: Kém"), "focus stays").toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expect(star(page, "3 sao: Tạm được")).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByText("Tổng số điểm của bài viết là: 3 trong 1 đánh giá")).toBeVisible();
});

test("a vote on its way says so", async ({ page, open }) => {
  const { path } = await posting();
  await open(path);
  await page.route("**/api/ratings", async (route) => {
    await pause(1500);
    await route.continue();
  });
  await star(page, "5 sao: Rất tốt").click();
  await expect(page.getByRole("status").getByText("Đang gửi…")).toBeVisible();
  await expect(page.getByRole("status").getByText(/^Đã ghi đánh giá 5 sao/)).toBeVisible();
});

test.describe("when the board cannot be reached", () => {
  test.use({ forgiven: [/ratings/] });

  test("the reader is told that the vote was not taken", async ({ page, open }) => {
    const { path } = await posting();
    await open(path);
    await expect(star(page, "5 sao: Rất tốt")).toBeVisible();
    await page.route("**/api/ratings", (route) => route.abort("failed"));
    await star(page, "5 sao: Rất tốt").click();
    await expect(page.getByRole("status").getByText(/^Chưa ghi được đánh giá\./)).toBeVisible();
    await expect(star(page, "5 sao: Rất tốt")).toHaveAttribute("aria-pressed", "false");
  });
});
