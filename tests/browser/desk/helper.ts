import type { BrowserContext, FrameLocator, Locator, Page } from "@playwright/test";
import { unique } from "../../content";
import { type Clerk, clerk, type Role } from "../../desk";
import { environment } from "../../environment";
import { audit, test as base, expect, overflow, quiet, watched } from "../../helper";
import { agency } from "../../kinds";
import { agent } from "../../reader";

export { expect };

interface Fixtures {
  /** Gives somebody a browser of their own: signed in, or nobody yet. */
  sit: (who?: Clerk) => Promise<Page>;
}

export const test = base.extend<Fixtures>({
  sit: async ({ browser, forgiven }, use) => {
    const open: { context: BrowserContext; faults: string[] }[] = [];
    await use(async (who) => {
      const context = await browser.newContext({ userAgent: agent() });
      if (who) await lend(context, who);
      const page = await context.newPage();
      open.push({ context, faults: watched(page) });
      return page;
    });
    for (const { context } of open) await context.close();
    for (const { faults } of open) quiet(faults, [...forgiven, STILL]);
  },
});

/** What audits a page, or sets its clock, is put into its frames, too; in the preview's nothing may run. */
const STILL = /Blocked script execution in 'about:(srcdoc|blank)'/;

/** A desk is a program that must be loaded first, beside other specs' browsers. */
const SLOW = 20_000;

/** What a desk asks first where nobody is signed in. */
export const NOBODY = /status of 401 .*\/api\/desk\/session\)$/;

/** The browser goes on in the clerk's session, by the name that needs no secure line. */
async function lend(context: BrowserContext, { cookie }: Clerk): Promise<void> {
  const [, value = ""] = cookie.split("=");
  await context.addCookies([{ name: "ban-bien-tap", value, url: environment.url }]);
}

/** Opens a page of the desk and waits until what it asked for is there. */
export async function open(page: Page, path: string, heading: string | RegExp): Promise<void> {
  await page.goto(`/ban-bien-tap${path}`);
  await there(page, heading);
}

/** The page with this heading is there, and so is what it asked for. */
export async function there(page: Page, heading: string | RegExp): Promise<void> {
  await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible({
    timeout: SLOW,
  });
  await expect(page.locator(".waiting")).toHaveCount(0, { timeout: SLOW });
}

/** The screen as it stands keeps to WCAG and to the window's width. */
export async function sound(page: Page): Promise<void> {
  expect(await overflow(page), "nothing stands out sideways").toBe(0);
  await audit(page);
}

/** Types the form's two fields and sends them. */
export async function signIn(page: Page, who: Clerk): Promise<void> {
  await page.getByLabel("E-mail").fill(who.email);
  await page.getByLabel("Mật khẩu", { exact: true }).fill(who.passphrase);
  await page.getByRole("button", { name: "Đăng nhập" }).click();
}

/** Shows what stands on top, behind a button where there is no room for it. */
export async function menu(page: Page): Promise<void> {
  const button = page.getByRole("button", { name: "Các mục", expanded: false });
  if (await button.isVisible()) await button.click();
}

/** Goes to one of the parts on top. */
export async function part(page: Page, name: string): Promise<void> {
  await menu(page);
  const parts = page.getByRole("navigation", { name: "Các mục của bàn biên tập" });
  await parts.getByRole("link", { name, exact: true }).click();
}

/** What the desk says that it has done. */
export function said(page: Page): Locator {
  return page.locator(".said__text");
}

/** How it stands with what is typed. */
export function keeping(page: Page): Locator {
  return page.locator(".keeping");
}

export async function saved(page: Page): Promise<void> {
  await expect(keeping(page)).toHaveText(/^Đã lưu lúc/);
}

/** The rich text, once its bundle is there. */
export async function body(page: Page): Promise<Locator> {
  const text = page.getByRole("textbox", { name: "Nội dung bài" });
  await expect(text).toBeVisible();
  return text;
}

/** The page as readers will see it; behind a button where there is no room for it. */
export async function preview(page: Page): Promise<FrameLocator> {
  const button = page.getByRole("button", { name: "Xem trước", exact: true, expanded: false });
  if (await button.isVisible()) await button.click();
  return page.frameLocator(".preview__frame");
}

/** A paste as the browser tells of it. */
export async function paste(text: Locator, html: string): Promise<void> {
  await text.evaluate((element, html) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/html", html);
    const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
    element.dispatchEvent(event);
  }, html);
}

/** A part of the page under its own heading. */
export function within(page: Page, heading: string): Locator {
  const name = page.getByRole("heading", { name: heading, exact: true });
  return page.locator("section").filter({ has: name });
}

/** Opens what is folded under a name. */
export async function unfold(page: Page, name: string): Promise<void> {
  await page
    .locator("summary")
    .filter({ hasText: new RegExp(`^${name}$`) })
    .click();
}

/** Dates what is written in 2019: the first page keeps the demo's. */
export async function dated(page: Page): Promise<void> {
  await page.getByText("Mở thêm: thay thế bài cũ, ngày, địa chỉ").click();
  await page.getByLabel("Ngày đăng ghi trên bài").fill("2019-05-20T08:00");
}

/** People of an agency that nobody else knows of. */
export async function staff(
  ...wanted: [Role, string][]
): Promise<{ name: string; slug: string; people: Clerk[] }> {
  const word = unique("ban-thu");
  const [name, slug] = [`UBND xã ${word}`, `ubnd-xa-${word}`];
  await agency(name);
  const people = wanted.map(([role, called]) => clerk([{ role, agency: slug }], called));
  return { name, slug, people: await Promise.all(people) };
}
