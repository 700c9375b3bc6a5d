import type { Page, Route } from "@playwright/test";
import { unique } from "../../content";
import { type Clerk, clerk, type Draft, notice } from "../../desk";
import {
  body,
  expect,
  keeping,
  menu,
  open,
  part,
  paste,
  said,
  saved,
  sound,
  staff,
  test,
  there,
  unfold,
} from "./helper";

/** Lines that are bad on purpose. */
test.use({ forgiven: [/ERR_INTERNET_DISCONNECTED|ERR_FAILED/] });
test.setTimeout(90_000);

const KEPT = "Mất mạng: bản viết được giữ trên máy này, sẽ lưu khi có mạng.";
const SAVE = "**/api/desk/draft";
const TABLE = "<table><tbody><tr><td>Thôn Sín Chải</td><td>Thứ hai</td></tr></tbody></table>";

const lead = (page: Page) => page.getByLabel("Tóm tắt");
const conflict = (page: Page) => page.getByRole("heading", { name: "Có hai bản khác nhau" });
const asides = (page: Page) => page.locator(".conflict--aside");
const held = async (who: Clerk, { id }: Draft) =>
  (await who.must<Draft>("GET", "draft", { id })).content;

async function two() {
  const { people } = await staff(["author", "Sùng A Páo"], ["editor", "Vàng Thị Dợ"]);
  const [author, editor] = people as [Clerk, Clerk];
  const draft = await author.draft("notice", notice(unique("Thông báo đường mạng xấu")));
  return { author, editor, draft };
}

async function writing(page: Page, { id }: Draft): Promise<void> {
  await open(page, `/bai/${id}`, "Soạn thông báo");
  await body(page);
}

/** The page is loaded anew while there is no line, and once more when there is. */
async function lose(page: Page): Promise<void> {
  await expect(page.reload()).rejects.toThrow("ERR_INTERNET_DISCONNECTED");
  await page.context().setOffline(false);
}

/** What is kept in this browser, all of it. */
const stored = (page: Page) => page.evaluate(() => JSON.stringify({ ...localStorage }));

test("a save whose answer is lost puts nobody against their own words", async ({ sit }) => {
  const { author, editor, draft } = await two();
  const page = await sit(author);
  await writing(page, draft);
  let lost = 0;
  await page.route(SAVE, async (route) => {
    lost += 1;
    if (lost > 1) return route.continue();
    await route.fetch();
    return route.abort();
  });
  await lead(page).fill("Họp lúc bảy giờ.");
  await expect(keeping(page)).toHaveText(KEPT);
  expect((await held(editor, draft)).lead, "it arrived").toBe("Họp lúc bảy giờ.");
  await lead(page).fill("Họp lúc bảy giờ, ở nhà văn hoá.");
  await saved(page);
  await expect.poll(async () => (await held(editor, draft)).lead).toMatch(/ở nhà văn hoá/);
  await expect(conflict(page)).toHaveCount(0);
});

test("the last word of a tab outlives it, and is no other text when the draft is opened again", async ({
  sit,
}) => {
  const { author, editor, draft } = await two();
  const page = await sit(author);
  // How the browser was asked to send the last of the saves.
  await page.addInitScript(() => {
    const send = window.fetch;
    window.fetch = (input, init) => {
      const address = input instanceof Request ? input.url : String(input);
      if (address.endsWith("/api/desk/draft")) {
        localStorage.setItem("thu", String(init?.keepalive === true));
      }
      return send(input, init);
    };
  });
  const again = await page.context().newPage();
  await page.bringToFront();
  await writing(page, draft);
  const text = await body(page);
  await text.click();
  await paste(text, TABLE);
  await lead(page).fill("Đóng thẻ ngay.");
  const closed = page.waitForEvent("close");
  await page.close({ runBeforeUnload: true });
  await closed;
  await expect.poll(async () => (await held(editor, draft)).lead).toBe("Đóng thẻ ngay.");
  expect((await held(editor, draft)).body).toContain("Sín Chải");
  await writing(again, draft);
  expect(await again.evaluate(() => localStorage.getItem("thu"))).toBe("true");
  await expect(lead(again)).toHaveValue("Đóng thẻ ngay.");
  await expect(lead(again)).toBeEnabled();
  await expect(conflict(again)).toHaveCount(0);
  await expect.poll(() => stored(again)).not.toContain("ban-thao");
});

test("what is typed while a save hangs is at hand, and holds nobody on the page", async ({
  sit,
}) => {
  const { author, editor, draft } = await two();
  const page = await sit(author);
  await writing(page, draft);
  let waiting: Route[] | undefined = [];
  await page.route(SAVE, async (route) => {
    if (waiting) waiting.push(route);
    else await route.continue();
  });
  await lead(page).fill("Chữ trước.");
  await expect(keeping(page)).toHaveText("Đang lưu…");
  await lead(page).fill("Chữ trước, chữ sau.");
  await expect.poll(() => stored(page), { timeout: 3_000 }).toContain("chữ sau");
  await menu(page);
  await page.getByRole("link", { name: "Lịch đăng", exact: true }).click();
  const next = page.getByRole("heading", { level: 1, name: "Lịch đăng" });
  await expect(next).toBeVisible({ timeout: 4_000 });
  expect((await held(editor, draft)).lead ?? "").toBe("");
  const late = waiting;
  waiting = undefined;
  for (const route of late) await route.continue();
  await expect.poll(async () => (await held(editor, draft)).lead).toBe("Chữ trước, chữ sau.");
  await expect.poll(() => stored(page), "nothing is left to come back").not.toContain("chữ sau");
});

test("who may still write in a draft has the words back; who may not has them beside it", async ({
  sit,
}) => {
  const { author, editor, draft } = await two();
  const [own, theirs] = [await sit(author), await sit(editor)];
  await writing(own, draft);
  await own.context().setOffline(true);
  await lead(own).fill("Chưa kịp lưu trước khi trình.");
  await expect(keeping(own)).toHaveText(KEPT);
  await author.must("POST", "submissions", { id: draft.id, version: draft.meta.version });

  await writing(theirs, draft);
  await theirs.context().setOffline(true);
  await lead(theirs).fill("Người duyệt viết lúc mất mạng.");
  await expect(keeping(theirs)).toHaveText(KEPT);
  await lose(theirs);
  await writing(theirs, draft);
  await expect(lead(theirs)).toHaveValue("Người duyệt viết lúc mất mạng.");
  const there = async () => (await held(editor, draft)).lead;
  await expect.poll(there).toBe("Người duyệt viết lúc mất mạng.");

  await lose(own);
  for (const time of ["first", "again"]) {
    await writing(own, draft);
    await expect(lead(own), time).toHaveValue("Người duyệt viết lúc mất mạng.");
    await expect(lead(own)).toBeDisabled();
    await asides(own).locator("summary").click();
    await expect(asides(own), time).toContainText("Chưa kịp lưu trước khi trình.");
  }
  await own.getByRole("button", { name: "Không cần nữa" }).click();
  await expect(asides(own)).toHaveCount(0);
  await writing(own, draft);
  await expect(lead(own)).toHaveValue("Người duyệt viết lúc mất mạng.");
  await expect(asides(own)).toHaveCount(0);
});

test("nothing is written in a draft while it is being submitted", async ({ sit }) => {
  const { author, draft } = await two();
  const page = await sit(author);
  await writing(page, draft);
  const waiting: Route[] = [];
  await page.route("**/api/desk/submissions", (route) => void waiting.push(route));
  await page.getByRole("button", { name: "Trình duyệt" }).click();
  await expect(lead(page)).toBeDisabled();
  await expect(await body(page)).toHaveAttribute("contenteditable", "false");
  await expect.poll(() => waiting.length).toBe(1);
  await waiting[0]?.abort();
  await expect(lead(page)).toBeEnabled();
  await expect(await body(page)).toHaveAttribute("contenteditable", "true");
});

test("a draft that is taken back keeps what was not saved yet", async ({ sit }) => {
  const { author, editor, draft } = await two();
  const page = await sit(author);
  await writing(page, draft);
  await page.route(SAVE, (route) => route.abort());
  await lead(page).fill("Viết khi bài đã trình ở máy khác.");
  await expect(keeping(page)).toHaveText(KEPT);
  await author.must("POST", "submissions", { id: draft.id, version: draft.meta.version });
  // The page hears of it within a quarter of a minute.
  await page.getByRole("button", { name: "Rút lại để sửa" }).click({ timeout: 20_000 });
  await expect(lead(page)).toBeEnabled();
  await expect(lead(page)).toHaveValue("Viết khi bài đã trình ở máy khác.");
  await page.unroute(SAVE);
  await page.evaluate(() => window.dispatchEvent(new Event("online")));
  await saved(page);
  expect((await held(editor, draft)).lead).toBe("Viết khi bài đã trình ở máy khác.");
});

test("no link is made for a text that is not the one on the screen", async ({ sit }) => {
  const { author, editor, draft } = await two();
  const page = await sit(author);
  await writing(page, draft);
  await page.context().setOffline(true);
  await lead(page).fill("Họp lúc bảy giờ.");
  await expect(keeping(page)).toHaveText(KEPT);
  const theirs = await editor.must<Draft>("GET", "draft", { id: draft.id });
  await editor.save(theirs, { ...theirs.content, lead: "Họp lúc tám giờ." });
  await page.context().setOffline(false);
  await expect(conflict(page)).toBeVisible();
  await unfold(page, "Cho người ngoài xem trước");
  await page.getByRole("button", { name: "Tạo liên kết" }).click();
  await expect(page.locator(".errors")).toContainText("Chưa tạo được liên kết");
  await sound(page);
  await expect(page.locator(".handed__link")).toHaveCount(0);
  expect(await author.must("GET", "previews", { draft: draft.id })).toEqual([]);
});

test("a reason that was typed is not lost by a stray link", async ({ sit }) => {
  const { author, editor, draft } = await two();
  await author.must("POST", "submissions", { id: draft.id, version: draft.meta.version });
  const page = await sit(editor);
  const question = page.getByRole("dialog", { name: "Rời trang khi chưa lưu?" });
  await open(page, `/bai/${draft.id}/duyet`, "Xem thay đổi");
  await unfold(page, "Trả lại cho người soạn");
  await page.getByLabel("Lời nhắn").fill("Thiếu số nhà.");
  await part(page, "Lịch đăng");
  await sound(page);
  await question.getByRole("button", { name: "Ở lại" }).click();
  await expect(page.getByLabel("Lời nhắn")).toHaveValue("Thiếu số nhà.");
  await page.getByRole("button", { name: "Trả lại", exact: true }).click();
  await expect(said(page)).toHaveText(/^Đã trả lại/);
  await part(page, "Lịch đăng");
  await there(page, "Lịch đăng");

  const desk = await sit(await clerk([{ role: "administrator" }], "Người quản trị thử"));
  const asked = desk.getByRole("dialog", { name: "Rời trang khi chưa lưu?" });
  await open(desk, "/nguoi/moi", "Mời người mới");
  await desk.getByLabel("Họ và tên").fill("Hoàng Thị Sua");
  await part(desk, "Lịch đăng");
  await asked.getByRole("button", { name: "Rời trang, bỏ thay đổi" }).click();
  await there(desk, "Lịch đăng");
});
