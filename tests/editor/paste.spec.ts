import { expect, test } from "./helper";
import { PASTES } from "./pastes";

test("what programs put on the clipboard comes out clean", async ({ editor }) => {
  await editor.mount();
  for (const { name, html, clean } of PASTES) {
    expect(await editor.clean(html), name).toBe(clean);
    expect(await editor.clean(clean), `${name}, again`).toBe(clean);
    await editor.page.evaluate(() => window.editor.setHtml(""));
    await editor.paste({ html, text: "x" });
    expect(await editor.html(), `${name}, pasted`).toBe(clean);
  }
});

test("plain text: paragraphs and lines", async ({ editor }) => {
  const table = [
    ["Một\r\nHai\r\n", "<p>Một</p><p>Hai</p>"],
    ["Một\nhai\n\n \nBa <b>\n", "<p>Một<br>hai</p><p>Ba &lt;b&gt;</p>"],
    ["tro\u0302\u0300ng\u200b", "<p>trồng</p>"],
    ["", ""],
  ] as const;
  for (const [text, html] of table) {
    expect(await editor.page.evaluate((text) => window.bundle.fromPlain(text), text)).toBe(html);
  }
  await editor.mount({ html: "<p>Trước</p>" });
  await editor.press("Control+End");
  await editor.paste({ text: " giữa" });
  expect(await editor.html()).toBe("<p>Trước giữa</p>");
  await editor.paste({ text: "một\nhai" });
  expect(await editor.html()).toBe("<p>Trước giữamột</p><p>hai</p>");
});

test("words go into the paragraph, pictures that cannot be read are told of", async ({
  editor,
}) => {
  await editor.mount({ html: "<p>Trước</p>" });
  await editor.press("Control+End");
  await editor.paste({
    text: "x",
    html: `<span style="color:red"> và <b>sau</b></span><img src="file:///C:/a.png" alt="a"><img src="data:image/png;base64,AA==" alt="b">`,
  });
  expect(await editor.html()).toBe("<p>Trước và <strong>sau</strong></p>");
  expect(await editor.page.evaluate(() => window.notes)).toEqual([
    "Đã bỏ 2 ảnh không đọc được; hãy tải ảnh lên bằng nút Ảnh.",
  ]);
});

const LEGACY_WORD = `<style>p.MsoNormal {font-family:"Times New Roman"}</style>
<p class=MsoNormal><span style='font-family:.VnTimeH'>th«ng b¸o</span> <span style="font-family:'.VnTime'">vÒ viÖc t\u00adíi n\u00adíc</span> năm 2024</p>
<p class=MsoNormal><font face="VNI-Times">Kính göûi: Hoäi ñoàng</font> © café</p>`;

test("Word's fonts tell which run is in which encoding", async ({ editor }) => {
  await editor.mount({ consent: true });
  await editor.paste({ html: LEGACY_WORD, text: "x" });
  const unicode = "<p>THÔNG BÁO về việc tưới nước năm 2024</p><p>Kính gửi: Hội đồng © café</p>";
  await expect.poll(() => editor.html()).toBe(unicode);
  expect(await editor.page.evaluate(() => window.asked)).toEqual([
    "TCVN3\nth«ng b¸o vÒ viÖc t\u00adíi n\u00adíc\nTHÔNG BÁO về việc tưới nước",
    "VNI\nKính göûi: Hoäi ñoàng\nKính gửi: Hội đồng",
  ]);
});

test("nothing is converted without consent", async ({ editor }) => {
  await editor.mount({ consent: false });
  await editor.paste({ text: "Céng hoµ x· héi chñ nghÜa ViÖt Nam" });
  await expect.poll(() => editor.html()).toBe("<p>Céng hoµ x· héi chñ nghÜa ViÖt Nam</p>");
  expect(await editor.page.evaluate(() => window.asked.length)).toBe(1);
  await editor.paste({ text: " Cà phê, café" });
  expect(await editor.page.evaluate(() => window.asked.length), "no need to ask").toBe(1);
});

test("the editor asks by itself, both texts shown", async ({ editor }) => {
  await editor.mount();
  await editor.paste({
    html: "<p>Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam</p><p>Độc lập</p>",
    text: "x",
  });
  const dialog = editor.page.getByRole("dialog", { name: "Chuyển sang Unicode?" });
  await expect(dialog).toContainText("Coäng hoøa xaõ hoäi");
  await expect(dialog).toContainText("Cộng hòa xã hội");
  await dialog.getByRole("button", { name: "Chuyển sang Unicode" }).press("Enter");
  await expect
    .poll(() => editor.html())
    .toBe("<p>Cộng hòa xã hội chủ nghĩa Việt Nam</p><p>Độc lập</p>");
  await expect(editor.text).toBeFocused();
});

test("picture files are uploaded, once they have their words", async ({ editor }) => {
  await editor.mount({ html: "<p>Chữ</p>" });
  await editor.paste({ files: ["cau.png", "bao-cao.pdf"] });
  const dialog = editor.page.getByRole("dialog", { name: "Chèn ảnh cau.png" });
  await dialog.getByLabel("Mô tả ảnh").fill("Cầu mới");
  await dialog.getByRole("button", { name: "Chèn ảnh" }).click();
  await expect
    .poll(() => editor.html())
    .toContain('<figure><img src="/anh/0123.png" alt="Cầu mới"');
  expect(await editor.page.evaluate(() => [...window.uploaded, ...window.notes])).toEqual([
    "cau.png",
    "Không chèn được tệp “bao-cao.pdf” vào bài; hãy thêm ở mục tài liệu kèm theo.",
  ]);
});
