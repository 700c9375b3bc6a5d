import { audit, expect, isMarked, mark, test } from "../helper";
import { pause } from "../patience";

const scroll = () => window.scrollY;

/** Names of the parts, and the titles of their pages where these are others. */
const PARTS: [string, string?][] = [
  ["Tin tức"],
  ["Thông báo"],
  ["Thủ tục", "Thủ tục hành chính"],
  ["Kết quả họp", "Kết quả họp, hội nghị"],
  ["Tuyển dụng"],
  ["Giới thiệu"],
  ["Liên hệ"],
];

test("from page to page without loading: title, focus, top", async ({ page, open }) => {
  await open("/tin-tuc");
  await mark(page);
  const last = page.getByRole("main").getByRole("heading", { level: 2 }).last();
  await last.scrollIntoViewIfNeeded();
  expect(await page.evaluate(scroll)).toBeGreaterThan(0);
  const title = (await last.textContent()) ?? "";
  // From the first moment: a page that flies to its top cannot be read.
  const begun = page.evaluate(
    () =>
      new Promise<number>((done) => {
        new MutationObserver((_, observer) => {
          observer.disconnect();
          requestAnimationFrame(() => done(window.scrollY));
        }).observe(document.body, { childList: true });
      }),
  );
  await last.getByRole("link").click();
  expect(await begun).toBe(0);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  await expect(page).toHaveTitle(`${title} – Trang thông tin điện tử xã Bản Liền Sơn`);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  expect(await isMarked(page)).toBe(true);
  await audit(page);
});

test("back and forward bring back the page and its place", async ({ page, open }) => {
  await open("/tin-tuc");
  await mark(page);
  const last = page.getByRole("main").getByRole("heading", { level: 2 }).last();
  await last.scrollIntoViewIfNeeded();
  const place = await page.evaluate(scroll);
  const title = (await last.textContent()) ?? "";
  await last.getByRole("link").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  await page.goBack();
  await expect(page).toHaveURL("/tin-tuc");
  await expect(page).toHaveTitle(/^Tin tức – /);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tin tức");
  await expect.poll(() => page.evaluate(scroll)).toBeGreaterThan(place / 2);
  await page.goForward();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  expect(await isMarked(page)).toBe(true);
});

test("the place is found again when the page is slow to come back", async ({ page, open }) => {
  await open("/tin-tuc");
  const last = page.getByRole("main").getByRole("heading", { level: 2 }).last();
  await last.scrollIntoViewIfNeeded();
  const place = await page.evaluate(scroll);
  await last.getByRole("link").click();
  await expect(page.getByRole("article")).toBeVisible();
  await page.route("**/tin-tuc", async (route) => {
    await pause(500);
    await route.continue();
  });
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tin tức");
  await expect.poll(() => page.evaluate(scroll)).toBeGreaterThan(place / 2);
});

test("every part is reached without loading and counts as seen", async ({ page, open }) => {
  await open("/");
  await mark(page);
  const parts = page.getByRole("navigation", { name: "Các phần của trang" });
  await expect(parts.getByRole("link")).toHaveText(["Trang chủ", ...PARTS.map(([name]) => name)]);
  for (const [name, title = name] of PARTS) {
    const seen = page.waitForRequest("**/api/visits");
    await parts.getByRole("link", { name, exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    await expect(parts.locator("[aria-current=page]")).toHaveText(name);
    await seen;
  }
  expect(await isMarked(page)).toBe(true);
});

test("a slow page has a cue", async ({ page, open }) => {
  await open("/");
  await page.route("**/thong-bao", async (route) => {
    await pause(2000);
    await route.continue();
  });
  const parts = page.getByRole("navigation", { name: "Các phần của trang" });
  await parts.getByRole("link", { name: "Thông báo" }).click();
  await expect(page.getByRole("status").getByText("Đang tải trang…")).toBeVisible();
  await expect(page.getByRole("progressbar")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Thông báo");
  await expect(page.getByText("Đang tải trang…")).toHaveCount(0);
});

test.describe("when an answer does not come", () => {
  test.use({ forgiven: [/thong-bao/] });

  test("the reader stays, is told, and can try again", async ({ page, open }) => {
    await open("/");
    await mark(page);
    await page.route("**/thong-bao", (route) => route.abort("failed"));
    const parts = page.getByRole("navigation", { name: "Các phần của trang" });
    const link = parts.getByRole("link", { name: "Thông báo" });
    await link.focus();
    await page.keyboard.press("Enter");
    const told = page.getByRole("alert");
    await expect(told).toContainText("Không tải được trang");
    await expect(page).toHaveURL("/");
    await audit(page);
    const again = told.getByRole("link", { name: "thử lại" });
    await expect(again).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(again, "in vain").toBeFocused();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(told).toBeHidden();
    await expect(link, "where the reader was").toBeFocused();
    await page.keyboard.press("Enter");
    await expect(told).toBeVisible();
    await page.unroute("**/thong-bao");
    await told.getByRole("link", { name: "thử lại" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Thông báo");
    await expect(told).toHaveCount(0);
    expect(await isMarked(page)).toBe(true);
  });
});

test.describe("when there is no such page", () => {
  test.use({ forgiven: [/khong-co-trang-nay/] });

  test("it is said in place, too", async ({ page, open }) => {
    await open("/tin-tuc?trang=2");
    await mark(page);
    // As a link of an old page that is still open would.
    await page.evaluate(() => {
      const link = document.querySelector<HTMLAnchorElement>("main a[href^='/tin-tuc/']");
      link?.setAttribute("href", "/khong-co-trang-nay");
      link?.click();
    });
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Không tìm thấy trang");
    expect(await isMarked(page)).toBe(true);
  });
});
