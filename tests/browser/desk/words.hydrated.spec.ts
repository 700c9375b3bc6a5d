import type { Page } from "@playwright/test";
import { unique } from "../../content";
import type { Clerk, Draft } from "../../desk";
import {
  body,
  expect,
  keeping,
  open,
  part,
  said,
  saved,
  sound,
  staff,
  test,
  there,
} from "./helper";

/** A line that is cut on purpose. */
test.use({ forgiven: [/ERR_INTERNET_DISCONNECTED/] });
test.setTimeout(90_000);

const KEPT = "Mất mạng: bản viết được giữ trên máy này, sẽ lưu khi có mạng.";

const title = (page: Page) => page.getByLabel("Tiêu đề", { exact: true });
const lead = (page: Page) => page.getByLabel("Tóm tắt");
const held = async (who: Clerk, { id }: Draft) =>
  (await who.must<Draft>("GET", "draft", { id })).content;

async function two() {
  const { people } = await staff(["author", "Sùng A Páo"], ["editor", "Vàng Thị Dợ"]);
  const [author, editor] = people as [Clerk, Clerk];
  const draft = await author.draft("notice", { title: unique("Thông báo giữ chữ") });
  return { author, editor, draft };
}

test("a lost line loses nothing: the text waits here, and is saved when the line is back", async ({
  sit,
}) => {
  const { author, editor, draft } = await two();
  const page = await sit(author);
  await open(page, `/bai/${draft.id}`, "Soạn thông báo");
  const text = await body(page);
  await page.context().setOffline(true);
  await text.click();
  await page.keyboard.type("Viết lúc mất mạng.");
  await lead(page).fill("Tóm tắt lúc mất mạng.");
  await expect(keeping(page)).toHaveText(KEPT);
  await sound(page);
  expect((await held(editor, draft)).body ?? "").not.toContain("mất mạng");
  await page.context().setOffline(false);
  await saved(page);
  const time = await keeping(page).textContent();
  expect(await held(editor, draft)).toMatchObject({
    lead: "Tóm tắt lúc mất mạng.",
    body: "<p>Viết lúc mất mạng.</p>",
  });

  // What is taken back before it is saved leaves nothing to save, and nothing to come back later.
  await page.context().setOffline(true);
  await lead(page).fill("Viết rồi thôi.");
  await expect(keeping(page)).toHaveText(KEPT);
  await lead(page).fill("Tóm tắt lúc mất mạng.");
  await expect(keeping(page)).toHaveText(time ?? "");
  await page.context().setOffline(false);
  await open(page, `/bai/${draft.id}`, "Soạn thông báo");
  await expect(lead(page)).toHaveValue("Tóm tắt lúc mất mạng.");
});

test("a page that is loaded anew without a line has its text back with the line", async ({
  sit,
}) => {
  const { author, editor, draft } = await two();
  const page = await sit(author);
  await open(page, `/bai/${draft.id}`, "Soạn thông báo");
  const text = await body(page);
  await page.context().setOffline(true);
  await text.click();
  await page.keyboard.type("Còn đây sau khi tải lại.");
  await expect(keeping(page)).toHaveText(KEPT);
  await expect(page.reload()).rejects.toThrow("ERR_INTERNET_DISCONNECTED");
  await page.context().setOffline(false);
  await open(page, `/bai/${draft.id}`, "Soạn thông báo");
  await expect(await body(page)).toHaveText("Còn đây sau khi tải lại.");
  const there = async () => (await held(editor, draft)).body;
  await expect.poll(there).toBe("<p>Còn đây sau khi tải lại.</p>");

  // What a browser sends as its last word may have gone through; a browser that breaks sends none.
  await page.context().setOffline(true);
  await lead(page).fill("Còn đây sau khi trình duyệt hỏng.");
  await expect(keeping(page)).toHaveText(KEPT);
  const broken = page.waitForEvent("crash");
  const session = await page.context().newCDPSession(page);
  void session.send("Page.crash").catch(() => {});
  await broken;
  const context = page.context();
  const again = await context.newPage();
  await page.close();
  await context.setOffline(false);
  await open(again, `/bai/${draft.id}`, "Soạn thông báo");
  await expect(said(again)).toHaveText("Đã lấy lại phần viết còn giữ trên máy này.");
  await expect(lead(again)).toHaveValue("Còn đây sau khi trình duyệt hỏng.");
  await saved(again);
  expect((await held(editor, draft)).lead).toBe("Còn đây sau khi trình duyệt hỏng.");
});

test("two in one draft see each other, and neither writes over the other", async ({ sit }) => {
  const { author, editor, draft } = await two();
  const [first, second] = [await sit(author), await sit(editor)];
  await open(first, `/bai/${draft.id}`, "Soạn thông báo");
  await open(second, `/bai/${draft.id}`, "Soạn thông báo");
  await expect(second.locator(".presence")).toHaveText("Sùng A Páo cũng đang mở bài này.");
  await lead(first).fill("Bắt đầu.");
  await expect(first.locator(".presence")).toHaveText("Vàng Thị Dợ cũng đang mở bài này.");
  await saved(first);
  await open(second, `/bai/${draft.id}`, "Soạn thông báo");
  await expect(lead(second)).toHaveValue("Bắt đầu.");

  // Both write, one without a line; the one who comes later is shown both.
  await first.context().setOffline(true);
  await lead(first).fill("Họp lúc bảy giờ.");
  await expect(keeping(first)).toHaveText(KEPT);
  await lead(second).fill("Họp lúc tám giờ.");
  await expect.poll(async () => (await held(editor, draft)).lead).toBe("Họp lúc tám giờ.");
  await first.context().setOffline(false);
  const both = first.locator(".conflict").first();
  await expect(both).toContainText("Vàng Thị Dợ đã lưu một bản mới hơn");
  await expect(first.getByRole("heading", { name: "Có hai bản khác nhau" })).toBeFocused();
  await expect(both.locator("del")).toHaveText("tám");
  await expect(both.locator("ins")).toHaveText("bảy");
  await sound(first);
  expect((await held(editor, draft)).lead, "nothing was written over").toBe("Họp lúc tám giờ.");
  await first.getByRole("button", { name: "Giữ bản đang viết ở đây" }).click();
  await saved(first);
  expect((await held(editor, draft)).lead).toBe("Họp lúc bảy giờ.");
  await first.getByText("Bản không được chọn, để chép lại nếu cần").click();
  await expect(first.locator(".conflict--aside")).toContainText("Họp lúc tám giờ.");
  // It may be the only copy there is, so it stays until it is dropped.
  await open(first, `/bai/${draft.id}`, "Soạn thông báo");
  await first.getByText("Bản không được chọn, để chép lại nếu cần").click();
  await expect(first.locator(".conflict--aside")).toContainText("Họp lúc tám giờ.");
  await sound(first);

  // The other way round the newer text is taken, and one's own stays beside.
  await open(second, `/bai/${draft.id}`, "Soạn thông báo");
  await second.context().setOffline(true);
  await title(second).fill("Tên của người duyệt");
  await expect(keeping(second)).toHaveText(KEPT);
  await title(first).fill("Tên của người soạn");
  await expect.poll(async () => (await held(editor, draft)).title).toBe("Tên của người soạn");
  await second.context().setOffline(false);
  await second.getByRole("button", { name: "Lấy bản của Sùng A Páo" }).click();
  await expect(title(second)).toHaveValue("Tên của người soạn");
  await second.getByText("Bản không được chọn, để chép lại nếu cần").click();
  await expect(second.locator(".conflict--aside")).toContainText("Tên của người duyệt");
});

test("who leaves right after a word leaves no word behind", async ({ sit }) => {
  const { author, editor, draft } = await two();
  const page = await sit(author);
  await open(page, `/bai/${draft.id}`, "Soạn thông báo");
  await lead(page).fill("Rời bằng liên kết.");
  await part(page, "Lịch đăng");
  await there(page, "Lịch đăng");
  expect((await held(editor, draft)).lead).toBe("Rời bằng liên kết.");
  await page.goBack();
  await there(page, "Soạn thông báo");
  await expect(lead(page)).toHaveValue("Rời bằng liên kết.");
  // As nobody is asked: a question that is not answered would keep the page where it is.
  await lead(page).click({ clickCount: 3 });
  await page.keyboard.type("Rời bằng địa chỉ khác.");
  await page.goto("/lien-he");
  await expect.poll(async () => (await held(editor, draft)).lead).toBe("Rời bằng địa chỉ khác.");
  await open(page, `/bai/${draft.id}`, "Soạn thông báo");
  await lead(page).click({ clickCount: 3 });
  await page.keyboard.type("Đóng thẻ.");
  const closed = page.waitForEvent("close");
  await page.close({ runBeforeUnload: true });
  await closed;
  await expect.poll(async () => (await held(editor, draft)).lead).toBe("Đóng thẻ.");
});
