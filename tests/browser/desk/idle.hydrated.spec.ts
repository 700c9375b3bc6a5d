import type { Page } from "@playwright/test";
import { unique } from "../../content";
import { type Clerk, type Draft, theAdministrator } from "../../desk";
import { body, expect, open, saved, sound, staff, test } from "./helper";

/** The session that has ended is told of by every question. */
test.use({ forgiven: [/status of 401 .*\/api\/desk\//] });
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
 * made to say what it would say then: that a minute is left.
 */
async function idle(page: Page): Promise<void> {
  await page.route("**/api/desk/session", async (route) => {
    const response = await route.fetch();
    const me = await response.json();
    await route.fulfill({ response, json: response.ok() ? { ...me, left: 60 } : me });
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
  const text = await body(page);
  await text.click();
  await page.keyboard.type("Viết trước khi hết giờ.");
  await page.keyboard.press("Shift+Home");
  const before = await place(page);
  await idle(page);
  const administrator = await theAdministrator();
  const sessions = await author.must<{ id: string; own: boolean }[]>("GET", "sessions");
  await page.clock.runFor(40_000);
  for (const one of sessions) await administrator.must("DELETE", "sessions", { id: one.id });
  await page.clock.runFor(25_000);
  await expect(again(page)).toBeVisible();
  await expect(warning(page)).toHaveCount(0);
  const held = await editor.must<Draft>("GET", "draft", { id });
  expect(held.content.body, "saved already").toBe("<p>Viết trước khi hết giờ.</p>");
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
