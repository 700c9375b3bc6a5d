import { pdf, unique } from "../content";
import { audit, expect, overflow, test } from "../helper";
import { meeting } from "../kinds";

test("meetings, each with where it was and how much was concluded", async ({ page, open }) => {
  await open("/hop");
  await expect(page).toHaveTitle(/^Kết quả họp, hội nghị – /);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kết quả họp, hội nghị");
  const held = page.getByRole("listitem").filter({ hasText: "Phiên họp thường kỳ tháng 10" });
  await expect(held.getByText("Thứ hai, 05/10/2026 08:00")).toBeVisible();
  await expect(held.getByText(/^Phòng họp số 1, .* · Ông Hà Văn Sinh, /)).toBeVisible();
  await expect(held.getByText("4 nội dung, 3 kết luận")).toBeVisible();
  const coming = page.getByRole("listitem").filter({ hasText: "Kỳ họp thường lệ cuối năm 2026" });
  await expect(coming.getByText("4 nội dung", { exact: true })).toBeVisible();
  await audit(page);
  expect(await overflow(page)).toBe(0);
  await held.getByRole("heading", { level: 2 }).getByRole("link").click();
  await expect(page).toHaveURL("/hop/phien-hop-ubnd-thang-10-2026");
});

test("a meeting to come says what it will be about", async ({ page, open }) => {
  const { path, slug } = await meeting('starts = "2099-06-03 08:00"\n[[agenda]]\ntitle = "Mương"');
  await open(path);
  const agenda = page.getByRole("region", { name: "Nội dung dự kiến" });
  await expect(agenda.getByRole("heading", { level: 3 })).toHaveText("Mương");
  await expect(page.getByText("Chưa có kết luận.")).toHaveCount(0);
  await audit(page);
  await open("/hop");
  const line = page.getByRole("listitem").filter({ has: page.locator(`[href$="${slug}"]`) });
  await expect(line.getByText("Sắp họp")).toBeVisible();
});

test("a meeting: who, when, what was concluded, who does what", async ({ page, open }) => {
  await open("/hop/phien-hop-ubnd-thang-10-2026");
  const article = page.getByRole("article");
  await expect(article.getByRole("heading", { level: 1 })).toHaveText(/^Phiên họp thường kỳ/);
  const facts = article.locator(".facts");
  for (const text of [
    "Thứ hai, 05/10/2026 08:00 đến 11:15",
    "Phòng họp số 1, trụ sở Ủy ban nhân dân xã",
    "Ông Hà Văn Sinh, Chủ tịch Ủy ban nhân dân xã",
  ]) {
    await expect(facts.getByText(text)).toBeVisible();
  }
  await expect(facts.getByRole("listitem")).toHaveCount(4);
  const agenda = page.getByRole("region", { name: "Nội dung và kết luận" });
  const items = agenda.locator(".agenda__item");
  await expect(items.getByRole("heading", { level: 3 })).toHaveCount(4);
  await expect(items.first().getByText("Kết luận", { exact: true })).toBeVisible();
  await expect(items.first().getByText(/^Đến ngày 30\/9, xã giải ngân 68,3%/)).toBeVisible();
  await expect(items.last().getByText("Chưa có kết luận.")).toBeVisible();
  const task = items.first().getByText("Chuyển đủ chứng từ quyết toán cầu Bà Lăng sang Kho bạc");
  await expect(task).toBeVisible();
  await expect(items.first().getByText("Thứ sáu, 09/10/2026")).toBeVisible();
  await expect(items.nth(1).getByText("tháng 12/2026"), "a month is one").toBeVisible();
  await expect(article.getByText(/^lượt xem: [\d.]+$/).first()).toBeVisible();
  await audit(page);
  expect(await overflow(page)).toBe(0);
});

test("what an item became is one click away", async ({ page, open }) => {
  await open("/hop/phien-hop-ubnd-thang-10-2026");
  const first = page.locator(".agenda__item").first();
  await first.getByRole("link", { name: /^41\/KL-UBND, Thông báo kết luận/ }).click();
  await expect(page).toHaveURL(/\/van-ban\/\d+$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Thông báo kết luận phiên họp thường kỳ tháng 10",
  );
});

test("a number without its document stays a number", async ({ page, open }) => {
  const front = `[[agenda]]
title = "Sửa mương"
conclusion = "Sửa trước vụ mùa."
number = "8/KL-UBND"

[[documents]]
file = "kl-7.pdf"
number = "7/KL-UBND"`;
  const { path } = await meeting(front, { files: { "kl-7.pdf": pdf(unique("kl")) } });
  await open(path);
  const agenda = page.getByRole("region", { name: "Nội dung và kết luận" });
  await expect(agenda.getByText("Đã thành văn bản số 8/KL-UBND")).toBeVisible();
  await expect(agenda.getByRole("link")).toHaveCount(0);
});

test("from one meeting to its neighbours and its agency", async ({ page, open }) => {
  await open("/hop/phien-hop-ubnd-thang-10-2026");
  const walk = page.getByRole("navigation", { name: "Bài trước và bài sau" });
  await walk.getByRole("link").last().click();
  await expect(page).toHaveURL("/hop/hoi-nghi-doi-thoai-2026");
  await page
    .getByRole("article")
    .getByRole("link", { name: /^Ủy ban nhân dân xã/ })
    .click();
  await expect(page).toHaveURL("/co-quan/uy-ban-nhan-dan-xa-ban-lien-son");
});
