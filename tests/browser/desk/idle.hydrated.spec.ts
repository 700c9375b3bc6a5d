import type { Page } from "@playwright/test";
import { unique } from "../../content";
import { type Clerk, type Draft, theAdministrator } from "../../desk";
import { body, expect, open, saved, sound, staff, test } from "./helper";

/** The session that has ended is told of by every question, and lines are cut on purpose. */
test.use({
  forgiven: [/status of 401 .*\/api\/desk\/|ERR_INTERNET_DISCONNECTED|ERR_FAILED/],
});
test.setTimeout(90_000);

const WORDS =
  /^Bạn đã không sử dụng Site, Bấm vào đây để duy trì trạng thái đăng nhập\. Thời gian chờ: (60|5\d) giây$/;

const warning = (page: Page) => page.getByRole("alertdialog", { name: "Sắp hết thời gian chờ" });
const again = (page: Page) => page.getByRole("dialog", { name: "Hãy đăng nhập lại" });

/** Which field has the focus, and what is selected in it. */
const place = (page: Page) =>
  page.evaluate(() => {
    const field = document.activeElement as HTMLInputElement;
    const { id, className, selectionStart, selectionEnd } = field;
    const chosen = getSelection();
    const text = chosen?.anchorNode?.textContent;
    return selectionStart === undefined
      ? [className, text, chosen?.anchorOffset, chosen?.focusOffset]
      : [id, selectionStart, selectionEnd];
  });

/**
 * The worker's half hour passes in the page's clock only. So the worker, whose own clock decides, is
 * made to say what it would say then: how many seconds are left.
 */
async function idle(page: Page, left = 60): Promise<void> {
  await page.route("**/api/desk/session", async (route) => {
    const response = await route.fetch();
    const me = await response.json();
    await route.fulfill({ response, json: response.ok() ? { ...me, left } : me });
  });
  await page.clock.fastForward("29:30");
  await expect(warning(page)).toBeVisible();
  await page.unroute("**/api/desk/session");
}

async function writing(page: Page, who: Clerk): Promise<Draft> {
  const draft = await who.draft("notice", { title: unique("Thông báo chờ lâu") });
  await page.clock.install();
  await open(page, `/bai/${draft.id}`, "Soạn thông báo");
  await body(page);
  return draft;
}

test("a minute before the end the desk asks in the known words, and gives the field back", async ({
  sit,
}) => {
  const { people } = await staff(["author", "Tẩn Thị Mẩy"]);
  const [author] = people as [Clerk];
  const page = await sit(author);
  const draft = await writing(page, author);
  const lead = page.getByLabel("Tóm tắt");
  await lead.fill("Đang viết dở dang");
  await lead.evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(5, 9));
  const before = await place(page);
  expect(before).toEqual(["lead", 5, 9]);
  await idle(page);
  const words = async () =>
    (await warning(page).locator(".idle__text").textContent())?.trim().replace(/\s+/g, " ");
  expect(await words()).toMatch(WORDS);
  await expect(page.getByRole("button", { name: "Bấm vào đây" })).toBeFocused();
  await expect(warning(page).getByRole("alert")).toHaveText("Còn 60 giây.");
  await sound(page);
  await page.getByRole("button", { name: "Bấm vào đây" }).click();
  await expect(warning(page)).toHaveCount(0);
  expect(await place(page), "the same field, the same words chosen").toEqual(before);

  // In the rich text likewise; and a word typed in another tab is use of this one.
  const text = await body(page);
  await text.click();
  await page.keyboard.type("Bà con chú ý");
  await page.keyboard.press("Shift+Home");
  const inside = await place(page);
  await idle(page);
  const other = await page.context().newPage();
  await open(other, `/bai/${draft.id}`, "Soạn thông báo");
  await other.getByLabel("Tóm tắt").press("End");
  await expect(warning(page)).toHaveCount(0);
  expect(await place(page)).toEqual(inside);
});

test("at zero the text is saved, and who signs in again writes on", async ({ sit }) => {
  const { people } = await staff(["author", "Lò Văn Tâm"], ["editor", "Người đọc giúp"]);
  const [author, editor] = people as [Clerk, Clerk];
  const page = await sit(author);
  const { id } = await writing(page, author);
  const administrator = await theAdministrator();
  const sessions = await author.must<{ id: string; own: boolean }[]>("GET", "sessions");
  const held = async () => (await editor.must<Draft>("GET", "draft", { id })).content.body ?? "";
  // The line takes no save until the countdown ends, so that only its own can be the one that comes
  // through: by the fifth try the others are half a minute apart. Then the session is over.
  let [through, tries] = [false, 0];
  await page.route("**/api/desk/draft", async (route) => {
    tries += 1;
    if (!through) return route.abort();
    const response = await route.fetch();
    for (const one of sessions) await administrator.must("DELETE", "sessions", { id: one.id });
    return route.fulfill({ response });
  });
  const text = await body(page);
  await text.click();
  await page.keyboard.type("Viết trước khi hết giờ.");
  await page.keyboard.press("Shift+Home");
  const before = await place(page);
  while (tries < 5) await page.clock.runFor(1_000);
  await idle(page, 20);
  await page.clock.runFor(7_000);
  expect(await held()).toBe("");
  through = true;
  await page.clock.runFor(8_000);
  await expect.poll(held, "saved before the end").toBe("<p>Viết trước khi hết giờ.</p>");
  await page.clock.runFor(6_000);
  await expect(again(page)).toBeVisible();
  await expect(warning(page)).toHaveCount(0);
  await page.unroute("**/api/desk/draft");
  await expect(page.getByLabel("Mật khẩu", { exact: true })).toBeFocused();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect(again(page), "there is nothing behind it for nobody").toBeVisible();
  await sound(page);
  await page.getByLabel("Mật khẩu", { exact: true }).fill(author.passphrase);
  await page.keyboard.press("Enter");
  await expect(again(page)).toHaveCount(0);
  expect(await place(page), "back where one wrote").toEqual(before);
  await page.keyboard.type("Viết tiếp.");
  await page.clock.runFor(3_000);
  await saved(page);
  const on = await editor.must<Draft>("GET", "draft", { id });
  expect(on.content.body).toBe("<p>Viết tiếp.</p>");
});

test("who writes without a line is not locked out by a countdown that cannot be stopped", async ({
  sit,
}) => {
  const { people } = await staff(["author", "Tráng A Chu"]);
  const [author] = people as [Clerk];
  const page = await sit(author);
  await writing(page, author);
  const lead = page.getByLabel("Tóm tắt");
  // The line is lost under the countdown: its button says so, and lets go.
  await idle(page);
  await page.context().setOffline(true);
  await page.getByRole("button", { name: "Bấm vào đây" }).click();
  await expect(warning(page)).toHaveCount(0);
  await expect(page.locator(".said__text")).toHaveText(/^Mất mạng nên chưa gia hạn được phiên/);

  const asked = page.waitForEvent("requestfailed", (it) => it.url().endsWith("/desk/session"));
  await page.clock.runFor(70_000);
  await asked;
  await lead.fill("Viết tiếp lúc mất mạng.");
  await page.clock.runFor(7_000);
  await expect(warning(page), "nothing stands in the way").toHaveCount(0);
  await expect(lead).toBeFocused();
  await sound(page);

  // The worker's clock decides, once it can be asked: for it no half hour has passed.
  await page.context().setOffline(false);
  await saved(page);
  await page.clock.runFor(70_000);
  await expect(warning(page)).toHaveCount(0);
  await expect(again(page)).toHaveCount(0);
});
