import { notice, pdf, posting } from "../content";
import { expect, isMarked, mark, test } from "../helper";
import { eventually, pause } from "../patience";
import { Reader } from "../reader";

const ARTICLE = "/tin-tuc/cau-ba-lang-thong-xe";
const NOTICES = "**/thong-bao";

const parts = "Các phần của trang";

test("a page that is left before it was counted harms no later one", async ({ page, open }) => {
  await open("/");
  let answered = 0;
  await page.route("**/api/visits", async (route) => {
    await pause(700);
    await route.continue();
  });
  page.on("response", (response) => {
    if (response.url().endsWith("/api/visits")) answered += 1;
  });
  await page.evaluate((path) => {
    const link = document.querySelector<HTMLAnchorElement>("main a[href^='/tin-tuc/']");
    link?.setAttribute("href", path);
    link?.click();
  }, ARTICLE);
  await expect(page.locator(".rating")).toBeVisible();
  await page
    .getByRole("navigation", { name: parts })
    .getByRole("link", { name: "Tin tức" })
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tin tức");
  // The answer to the page that was left, and the one to this page.
  await expect.poll(() => answered).toBe(2);
  await page.getByRole("main").getByRole("heading", { level: 2 }).first().getByRole("link").click();
  await expect(page.getByRole("button", { name: "In bài này" })).toBeVisible();
  await expect.poll(() => answered).toBe(3);
});

test("what is no page of this board's is left to the browser", async ({ page, open }) => {
  await open("/");
  await mark(page);
  await page.route(NOTICES, async (route) => {
    if (route.request().resourceType() !== "fetch") return route.continue();
    return route.fulfill({ contentType: "text/html", body: "<main>Xin đăng nhập Wi-Fi</main>" });
  });
  const link = page
    .getByRole("navigation", { name: parts })
    .getByRole("link", { name: "Thông báo" });
  await link.evaluate((element: HTMLAnchorElement) => element.setAttribute("href", "/thong-bao#x"));
  await link.click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Thông báo");
  await expect.poll(() => isMarked(page)).toBe(false);
});

test("the way back to a page of a newer program is loaded whole", async ({ page, open }) => {
  await open(ARTICLE);
  await page.getByRole("link", { name: "Xuống cuối bài" }).click();
  await mark(page);
  await page
    .getByRole("navigation", { name: parts })
    .getByRole("link", { name: "Thông báo" })
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Thông báo");
  await page.route(`**${ARTICLE}`, async (route) => {
    if (route.request().resourceType() !== "fetch") return route.continue();
    const response = await route.fetch();
    const body = (await response.text()).replaceAll("/assets/boot-", "/assets/boot-moi-");
    return route.fulfill({ response, body });
  });
  await page.goBack();
  await expect(page.locator(".rating")).toBeVisible();
  await expect(page).toHaveURL(`${ARTICLE}#cuoi-bai`);
  expect(await isMarked(page)).toBe(false);
});

test("a page of another style is loaded whole", async ({ page, open }) => {
  await open("/");
  await mark(page);
  await page.route(NOTICES, async (route) => {
    if (route.request().resourceType() !== "fetch") return route.continue();
    const response = await route.fetch();
    const body = (await response.text()).replace("/assets/main-", "/assets/main-moi-");
    return route.fulfill({ response, body });
  });
  await page
    .getByRole("navigation", { name: parts })
    .getByRole("link", { name: "Thông báo" })
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Thông báo");
  await expect.poll(() => isMarked(page)).toBe(false);
});

test("the address names the page that is shown, whatever was asked in between", async ({
  page,
  open,
}) => {
  await open("/");
  await mark(page);
  const links = page.getByRole("navigation", { name: parts });
  await links.getByRole("link", { name: "Tin tức" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tin tức");
  await page.route("/", async (route) => {
    await pause(1500);
    await route.continue().catch(() => undefined);
  });
  await page.evaluate(() => history.back());
  await expect(page).toHaveURL("/");
  await links.getByRole("link", { name: "Tin tức" }).click();
  await expect(page).toHaveURL("/tin-tuc");
  await pause(2000);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tin tức");
  await expect(page).toHaveURL("/tin-tuc");
  expect(await isMarked(page)).toBe(true);
});

test("a file that a text links to is taken once", async ({ page, open }) => {
  const held = await notice({ "mau-don.pdf": pdf("mẫu đơn") });
  const file = held.documents[0];
  const { path } = await posting({ body: `Xem [mẫu đơn](${file?.path}).` });
  await open(path);
  const taken: string[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith(".pdf")) taken.push(request.resourceType());
  });
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "mẫu đơn" }).click();
  await (await download).path();
  expect(taken).toEqual(["document"]);
  await eventually(async () => {
    const { tally, refused } = await new Reader().tally(file?.subject ?? "");
    expect([tally.downloads, refused.repeat]).toEqual([1, 0]);
  });
});

test.describe("without a line", () => {
  test.use({ forgiven: [/ERR_INTERNET_DISCONNECTED|\/api\//] });

  test("the page before is there as the browser has kept it", async ({ page, context, open }) => {
    await open("/thong-bao");
    await mark(page);
    const links = page.getByRole("navigation", { name: parts });
    await links.getByRole("link", { name: "Tin tức" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tin tức");
    await context.setOffline(true);
    await page.goBack();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Thông báo");
    expect(await isMarked(page)).toBe(true);
  });
});

test("the place in a list is found again after a reload on the way", async ({ page, open }) => {
  await open("/tin-tuc");
  const last = page.getByRole("main").getByRole("heading", { level: 2 }).last();
  await last.scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => window.scrollY);
  expect(place).toBeGreaterThan(0);
  await last.getByRole("link").click();
  await expect(page.locator(".rating")).toBeVisible();
  await page.reload();
  await expect(page.getByRole("button", { name: "In bài này" })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tin tức");
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(place / 2);
});

test.describe("when the page before does not come", () => {
  test.use({ forgiven: [/thong-bao/] });

  test("the browser says so under its address", async ({ page, open }) => {
    await open("/thong-bao");
    await page
      .getByRole("navigation", { name: parts })
      .getByRole("link", { name: "Tin tức" })
      .click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tin tức");
    await mark(page);
    await page.route(NOTICES, async (route) => {
      if (route.request().resourceType() !== "fetch") return route.continue();
      return route.abort("failed");
    });
    await page.goBack();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Thông báo");
    expect(await isMarked(page)).toBe(false);
    await expect(page.getByRole("alert")).toHaveCount(0);
  });
});

test("back and forth between the ends of a page", async ({ page, open }) => {
  await open("/tin-tuc/bao-cao-mot-nam-chinh-quyen-hai-cap");
  await page.getByRole("link", { name: "Xuống cuối bài" }).click();
  const scroll = () => page.evaluate(() => window.scrollY);
  await expect.poll(scroll).toBeGreaterThan(1000);
  await page.goBack();
  await expect.poll(scroll).toBe(0);
  await page.goForward();
  await expect.poll(scroll).toBeGreaterThan(1000);
});
