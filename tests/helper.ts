import { AxeBuilder } from "@axe-core/playwright";
import { test as base, expect, type Locator, type Page, type Response } from "@playwright/test";
import { agent } from "./reader";

export { expect };

const STANDARDS = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"];

/** What Chromium says of a program that it was told not to run. */
const SCRIPTS_OFF = [/^failed: .*\.js csp$/, /^warning: The resource .*\.wasm was preloaded/];

interface Options {
  /**
   * Console lines that a spec brings about on purpose, as a page that is not found. One expression:
   * playwright takes a list of two for a value and its settings.
   */
  forgiven: RegExp[];
}

interface Fixtures {
  /** Whether scripts run. */
  hydrated: boolean;
  /** Goes to an address and, where scripts run, waits until the app has taken over. */
  open: (path: string) => Promise<Response | null>;
}

export const test = base.extend<Options & Fixtures>({
  forgiven: [[], { option: true }],

  // Readers with one address and one agent are one visitor; each spec is a visitor of its own.
  userAgent: async ({}, use) => use(agent()),

  hydrated: async ({ javaScriptEnabled }, use) => use(javaScriptEnabled !== false),

  page: async ({ page, forgiven, hydrated }, use) => {
    const faults = watched(page);
    await use(page);
    quiet(faults, hydrated ? forgiven : [...forgiven, ...SCRIPTS_OFF]);
  },

  open: async ({ page, hydrated }, use) =>
    use(async (path) => {
      // The first thing a page does by itself is to tell that it is seen. The answer sets the
      // cookie; who votes before it is there is asked twice, which the console tells.
      const taken = hydrated ? page.waitForResponse("**/api/visits") : null;
      const response = await page.goto(path);
      await taken;
      return response;
    }),
});

/** What a page's console and its requests complain of, as it comes. */
export function watched(page: Page): string[] {
  const faults: string[] = [];
  page.on("console", (line) => {
    if (["error", "warning", "assert"].includes(line.type())) {
      faults.push(`${line.type()}: ${line.text()} (${line.location().url})`);
    }
  });
  page.on("pageerror", (error) => faults.push(`thrown: ${error.message}`));
  page.on("requestfailed", (request) => {
    const why = request.failure()?.errorText ?? "";
    // What a page still asks for when it is left is dropped by the browser.
    if (why !== "net::ERR_ABORTED") faults.push(`failed: ${request.url()} ${why}`);
  });
  return faults;
}

/** Nothing was complained of but what is forgiven. */
export function quiet(faults: string[], forgiven: RegExp[]): void {
  const left = faults.filter((fault) => !forgiven.some((one) => one.test(fault)));
  expect(left, "the console is empty").toEqual([]);
}

/** Holds the page against WCAG 2.2 AA, as far as a program can. */
export async function audit(page: Page): Promise<void> {
  const enabled = await page.evaluate(() => matchMedia("(scripting: enabled)").matches);
  const session = await page.context().newCDPSession(page);
  const disable = (value: boolean) =>
    session.send("Emulation.setScriptExecutionDisabled", { value });
  // axe is a script itself; the page's own, which were not run, are not run now either. A new
  // session must have said the one before it can say the other.
  if (!enabled) {
    await disable(true);
    await disable(false);
  }
  // The newer mode opens a page of its own, where scripts would be off again.
  const axe = new AxeBuilder({ page }).withTags(STANDARDS).setLegacyMode();
  const { violations } = await axe.analyze();
  if (!enabled) await disable(true);
  const found = violations.map(({ id, nodes }) => ({
    id,
    where: nodes.map((node) => node.html.slice(0, 160)),
  }));
  expect(found, "axe finds nothing").toEqual([]);
}

/** Whether anything stands out of the window sideways. */
export async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const root = document.documentElement;
    return root.scrollWidth - root.clientWidth;
  });
}

/** Marks the window; the mark is gone after a reload. */
export async function mark(page: Page): Promise<void> {
  await page.evaluate(() => Object.assign(window, { marked: true }));
}

export async function isMarked(page: Page): Promise<boolean> {
  return page.evaluate(() => "marked" in window);
}

/**
 * The line of a list that has `text`, on the page of the list that holds it: other specs put lines on
 * the board at the same time, and push it on.
 */
export async function lineOf(page: Page, text: string): Promise<Locator> {
  const line = page.getByRole("listitem").filter({ hasText: text });
  const next = page.getByRole("link", { name: "Trang sau" });
  while ((await line.count()) === 0 && (await next.count()) > 0) {
    const address = await next.getAttribute("href");
    await page.goto(new URL(address ?? "", page.url()).href);
  }
  await expect(line).toBeVisible();
  return line;
}
