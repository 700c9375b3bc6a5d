import { writeFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { pdf, unique } from "../../content";
import { environment } from "../../environment";
import { pause } from "../../patience";
import {
  body,
  dated,
  expect,
  NOBODY,
  part,
  paste,
  said,
  saved,
  signIn,
  sound,
  staff,
  test,
  there,
  unfold,
  within,
} from "./helper";

/** Nobody is signed in at first; the public page is not there yet, and is withdrawn in the end. */
const EXPECTED = new RegExp(`${NOBODY.source}|status of (404|410) .*/thong-bao/thong-bao-hop-`);

/** From approval to its moment, in seconds; a form tells minutes, which nobody here waits for. */
const SOON = 5;

test.use({ forgiven: [EXPECTED] });
test.setTimeout(150_000);

/** As Word puts a table on the clipboard. */
const WORD = `<html xmlns:w="urn:schemas-microsoft-com:office:word"><head>
<meta name=Generator content="Microsoft Word 15"></head><body lang=VI><!--StartFragment-->
<p class=MsoNormal style='margin-left:36pt'><b>Lịch các thôn<o:p></o:p></b></p>
<table class=MsoTableGrid border=1><tr><td><p class=MsoNormal><b>Thôn</b></p></td>
<td><p class=MsoNormal><b>Giờ</b></p></td></tr><tr><td><p class=MsoNormal>Nậm Kh\u00f2a</p></td>
<td><p class=MsoNormal style='color:red'>7 gi\u01a1\u0300 30</p></td></tr></table><!--EndFragment--></body></html>`;

const status = async (path: string) => (await fetch(new URL(path, environment.url))).status;

/** Writes the notice, as a clerk does who knows Word. */
async function write(page: Page, title: string, agency: string): Promise<void> {
  await page.getByRole("link", { name: "Viết bài mới" }).click();
  await there(page, "Viết bài mới");
  await sound(page);
  await page.getByRole("button", { name: /^Thông báo/ }).click();
  await there(page, "Soạn thông báo");
  await expect(page.getByLabel("Cơ quan đăng"), "the one there is").toHaveValue(agency);
  await page.getByLabel("Tiêu đề", { exact: true }).fill(title);
  await page.getByLabel("Tóm tắt").fill("Họp bàn việc làm đường vào sáng thứ hai.");
  await dated(page);
  const text = await body(page);
  await text.click();
  await page.keyboard.type("Mời bà con đến ");
  await page.getByRole("button", { name: "Đậm", exact: true }).click();
  await page.keyboard.type("nhà văn hoá thôn");
  await page.getByRole("button", { name: "Đậm", exact: true }).click();
  await page.keyboard.type(" và mang theo:\n");
  await page.getByRole("button", { name: "Danh sách chấm" }).click();
  await page.keyboard.type("Sổ hộ khẩu\nBút\n\n");
  await page.getByRole("button", { name: "Bảng", exact: true }).click();
  await page.getByLabel("Số hàng, kể cả hàng tiêu đề").fill("2");
  await page.getByLabel("Số cột").fill("2");
  await sound(page);
  await page.getByRole("dialog").getByRole("button", { name: "Chèn bảng" }).click();
  for (const cell of ["Việc", "Người lo", "Loa đài", "Anh Páo"]) {
    await page.keyboard.type(cell);
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Control+End");
  await page.keyboard.press("ArrowDown");
  await paste(text, WORD);
  await expect(text.locator("table")).toHaveCount(2);
  await expect(text, "marks are whole letters").toContainText("7 giờ 30".normalize("NFC"));
}

/** Attaches the signed paper, over a line that holds it back until its progress is seen. */
async function attach(page: Page, name: string): Promise<void> {
  let go = () => {};
  const seen = new Promise<void>((done) => {
    go = done;
  });
  await page.route("**/api/desk/upload-parts*", async (route) => {
    await seen;
    await route.continue();
  });
  const choosing = page.waitForEvent("filechooser");
  await page.getByText("Chọn tệp", { exact: true }).click();
  const file = test.info().outputPath(name);
  writeFileSync(file, new TextDecoder().decode(pdf(name, 300_000)));
  await (await choosing).setFiles(file);
  await expect(page.getByRole("progressbar", { name })).toBeVisible();
  await sound(page);
  go();
  await expect(said(page)).toHaveText(`Đã nhận tệp “${name}”.`);
  await page.getByLabel("Số, ký hiệu").fill("12/TB-UBND");
  await page.getByLabel("Người ký").fill("Lý Thị Mai");
  await page.getByLabel("Tên văn bản").fill("Thông báo có chữ ký");
}

async function submit(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Trình duyệt" }).click();
  await expect(page.getByRole("button", { name: "Rút lại để sửa" })).toBeVisible();
  await expect(said(page)).toHaveText(/^Đã trình duyệt/);
}

/** From the dashboard to what is to be approved. */
async function review(page: Page, title: string): Promise<void> {
  await part(page, "Bàn làm việc");
  await there(page, "Bàn làm việc");
  await page.getByRole("link", { name: `Xem thay đổi của ${title}` }).click();
  await there(page, "Xem thay đổi");
}

/** The list of what is posted leads to the posting. */
async function posted(page: Page, title: string): Promise<void> {
  await part(page, "Đã đăng");
  await there(page, "Đã đăng");
  await sound(page);
  await page.getByLabel("Chữ trong tiêu đề hoặc tóm tắt").fill(title);
  await page.getByRole("button", { name: "Lọc" }).click();
  await page.getByRole("link", { name: title, exact: true }).click();
  await there(page, title);
}

test("a notice goes its way from the first word to its withdrawal", async ({ sit }) => {
  const word = unique("hop");
  const [title, path] = [`Thông báo ${word}`, `/thong-bao/thong-bao-${word}`];
  const { name, people } = await staff(["author", "Giàng A Sềnh"], ["editor", "Lý Thị Mai"]);
  const [one, other] = people as [(typeof people)[0], (typeof people)[0]];
  const [author, editor, reader] = [await sit(), await sit(other), await sit()];

  await author.goto("/ban-bien-tap");
  await there(author, "Đăng nhập");
  await sound(author);
  await signIn(author, one);
  await there(author, "Bàn làm việc");
  await sound(author);
  await write(author, title, name);
  await attach(author, "TB_12.pdf");
  await saved(author);
  await sound(author);
  await submit(author);
  await expect(author.getByLabel("Tiêu đề", { exact: true })).toBeDisabled();

  await editor.goto("/ban-bien-tap");
  await there(editor, "Bàn làm việc");
  await review(editor, title);
  const changes = editor.locator(".review__changes");
  await expect(changes).toContainText("Bài mới, chưa từng đăng");
  for (const part of [title, "Họp bàn việc làm đường", "Sổ hộ khẩu", "Anh Páo", "Nậm Khòa"])
    await expect(changes).toContainText(part);
  await expect(changes).toContainText("Thông báo có chữ ký, số 12/TB-UBND, người ký Lý Thị Mai");
  await unfold(editor, "Trả lại cho người soạn");
  await sound(editor);
  await editor.getByLabel("Lời nhắn").fill("Sổ hộ khẩu không còn dùng; bỏ giúp.");
  await editor.getByRole("button", { name: "Trả lại", exact: true }).click();
  await expect(said(editor)).toHaveText(/^Đã trả lại/);

  await part(author, "Bàn làm việc");
  await there(author, "Bàn làm việc");
  await within(author, "Bị trả lại").getByRole("link", { name: title }).click();
  await there(author, "Soạn thông báo");
  await expect(author.locator(".returned__text")).toHaveText("Sổ hộ khẩu không còn dùng; bỏ giúp.");
  await sound(author);
  const text = await body(author);
  await text.getByText("Sổ hộ khẩu").click({ clickCount: 3 });
  await author.keyboard.type("Căn cước");
  await saved(author);
  await submit(author);

  await review(editor, title);
  await expect(said(editor), "what was said is of another page").toHaveText("");
  await expect(editor.locator(".review__changes")).toContainText("Căn cước");
  await unfold(editor, "Duyệt và đăng");
  await editor.getByLabel("Hẹn giờ đăng").check();
  await editor.getByRole("button", { name: "Duyệt và hẹn giờ" }).click();
  await expect(editor.locator(".errors")).toContainText("Hãy chọn ngày và giờ đăng.");
  await sound(editor);
  await editor.getByLabel("Giờ đăng", { exact: true }).fill("2040-12-31T07:30");
  await expect(editor.locator(".deed__day")).toContainText("31/12/2040");
  let at = 0;
  await editor.route("**/api/desk/publications", async (route) => {
    at = Math.floor(Date.now() / 1000) + SOON;
    await route.continue({ postData: { ...route.request().postDataJSON(), at } });
  });
  await editor.getByRole("button", { name: "Duyệt và hẹn giờ" }).click();
  await expect(said(editor)).toHaveText(/^Đã duyệt. Bài sẽ hiện lúc/);
  await editor.unroute("**/api/desk/publications");
  while (Date.now() / 1000 < at) {
    const seen = await status(path);
    if (Date.now() / 1000 < at) expect(seen, "never early").toBe(404);
    await pause(300);
  }
  await expect.poll(() => status(path), { timeout: 10_000, intervals: [250] }).toBe(200);
  await reader.goto(path);
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText(title);
  await expect(reader.getByText("Căn cước")).toBeVisible();
  await expect(reader.getByRole("link", { name: /Thông báo có chữ ký/ }).first()).toBeVisible();
  await sound(reader);

  await posted(author, title);
  await author.getByRole("button", { name: "Soạn bản sửa" }).click();
  await there(author, "Bản sửa: thông báo");
  await author.getByLabel("Tóm tắt").fill("Họp bàn việc làm đường vào sáng thứ ba.");
  await author.getByLabel("Nội dung sửa đổi").fill("Sửa ngày họp: thứ ba.");
  await saved(author);
  await submit(author);
  await review(editor, title);
  const edited = editor.locator(".review__changes");
  await expect(edited).toContainText("Thay đổi so với bản 1 đang niêm yết");
  await expect(edited.locator("del")).toHaveText("hai.");
  await expect(edited.locator("ins")).toHaveText("ba.");
  await sound(editor);
  await reader.reload();
  await expect(reader.getByText("sáng thứ hai"), "unchanged until approved").toBeVisible();
  await unfold(editor, "Duyệt và đăng");
  await editor.getByRole("button", { name: "Duyệt và đăng ngay" }).click();
  await there(editor, title);
  await expect(async () => {
    await reader.reload();
    await expect(reader.getByText("sáng thứ ba")).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 10_000 });
  await expect(reader.getByText("Sửa ngày họp: thứ ba.")).toBeVisible();

  await expect(editor.getByLabel("Từ", { exact: true })).toHaveValue("1");
  await editor.getByRole("button", { name: "So sánh" }).click();
  const compared = editor.locator(".comparing");
  await expect(compared).toContainText("Từ bản 1 đến bản 2");
  await expect(compared.locator("del")).toHaveText("hai.");
  await expect(compared.locator("ins")).toHaveText("ba.");
  await sound(editor);
  await editor.getByRole("button", { name: "Khôi phục thành bản sửa bản 1" }).click();
  await sound(editor);
  await editor.getByRole("button", { name: "Soạn theo bản này" }).click();
  await there(editor, "Bản sửa: thông báo");
  await expect(editor.getByLabel("Tóm tắt")).toHaveValue(/sáng thứ hai/);
  await editor.getByRole("button", { name: "Bỏ bản thảo" }).click();
  await editor.getByRole("dialog").getByRole("button", { name: "Bỏ bản thảo" }).click();
  await expect(said(editor)).toHaveText("Đã bỏ bản thảo.");

  await posted(editor, title);
  await unfold(editor, "Thu hồi");
  await editor.getByLabel("Lý do thu hồi").fill("Cuộc họp dời sang tháng sau.");
  await editor.getByRole("button", { name: "Thu hồi", exact: true }).click();
  await editor.getByRole("dialog").getByRole("button", { name: "Thu hồi" }).click();
  await expect(editor.getByText(/^Đã thu hồi lúc .* Lý do: Cuộc họp dời/)).toBeVisible();
  await sound(editor);
  await expect.poll(() => status(path), { timeout: 10_000 }).toBe(410);
  expect((await reader.goto(path))?.status()).toBe(410);
  await expect(reader.getByText("Cuộc họp dời sang tháng sau.")).toBeVisible();
  await sound(reader);
});
