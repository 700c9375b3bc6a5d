import { expect, test } from "./helper";

test("the toolbar by keyboard alone", async ({ editor }) => {
  const { page, text } = editor;
  await editor.mount({ html: "<p>Một hai</p>" });
  const toolbar = page.getByRole("toolbar", { name: "Định dạng văn bản" });
  await editor.press("Control+a");
  await editor.press("Alt+F10");
  await expect(editor.button("Đoạn")).toBeFocused();
  await expect(toolbar.locator('[tabindex="0"]')).toHaveCount(1);
  for (let step = 0; step < 4; step += 1) await page.keyboard.press("ArrowRight");
  await expect(editor.button("Đậm")).toBeFocused();
  await expect(editor.button("Đậm")).toHaveAttribute("aria-pressed", "false");
  await page.keyboard.press("Enter");
  await expect(text).toBeFocused();
  await expect(editor.button("Đậm")).toHaveAttribute("aria-pressed", "true");
  expect(await editor.html()).toBe("<p><strong>Một hai</strong></p>");
  await editor.press("Alt+F10");
  await expect(editor.button("Đậm"), "where it was left").toBeFocused();
  await page.keyboard.press("End");
  await expect(editor.button("Xóa định dạng")).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(editor.button("Đoạn")).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Space");
  expect(await editor.html()).toBe("<p>Một hai</p>");
  await editor.press("Alt+F10");
  await page.keyboard.press("Escape");
  await expect(text).toBeFocused();
  // Out of the text with Tab, into the toolbar with Shift+Tab.
  await page.keyboard.press("Shift+Tab");
  await expect(editor.button("Xóa định dạng")).toBeFocused();
});

test("every button does its work, and undoes it", async ({ editor }) => {
  const table: [string, string][] = [
    ["Tiêu đề 2", "<h2>Chữ</h2>"],
    ["Đậm", "<p><strong>Chữ</strong></p>"],
    ["Nghiêng", "<p><em>Chữ</em></p>"],
    ["Gạch chân", "<p><u>Chữ</u></p>"],
    ["Chỉ số trên", "<p><sup>Chữ</sup></p>"],
    ["Chỉ số dưới", "<p><sub>Chữ</sub></p>"],
    ["Danh sách chấm", "<ul><li>Chữ</li></ul>"],
    ["Danh sách số", "<ol><li>Chữ</li></ol>"],
    ["Trích dẫn", "<blockquote><p>Chữ</p></blockquote>"],
  ];
  await editor.mount({ html: "<p>Chữ</p>" });
  for (const [name, html] of table) {
    await editor.press("Control+a");
    await editor.button(name).click();
    expect(await editor.html(), name).toBe(html);
    await expect(editor.button(name)).toHaveAttribute("aria-pressed", "true");
    await editor.button(name).click();
    expect(await editor.html(), `${name}, pressed again`).toBe("<p>Chữ</p>");
    await editor.button("Hoàn tác").click();
    expect(await editor.html(), name).toBe(html);
    await editor.button("Hoàn tác").click();
    expect(await editor.html(), name).toBe("<p>Chữ</p>");
    await editor.button("Làm lại").click();
    expect(await editor.html(), name).toBe(html);
    await editor.button("Hoàn tác").click();
  }
});

test("no heading skips a level", async ({ editor }) => {
  await editor.mount({ html: "<p>Một</p><p>Hai</p>" });
  await expect(editor.button("Tiêu đề 3")).toHaveAttribute("aria-disabled", "true");
  await expect(editor.button("Tiêu đề 3")).toHaveAttribute("title", /đặt sau một tiêu đề cấp 2/);
  await editor.press("Control+Home");
  await editor.press("Control+Alt+2");
  await editor.press("Control+End");
  await editor.press("Control+Alt+3");
  expect(await editor.html()).toBe("<h2>Một</h2><h3>Hai</h3>");
});

test("lists by keyboard: typed, nested, left", async ({ editor }) => {
  const { keyboard } = editor.page;
  await editor.mount();
  await editor.text.focus();
  await keyboard.type("1. Một");
  await keyboard.press("Enter");
  await keyboard.type("Hai");
  await keyboard.press("Control+]");
  await keyboard.press("Enter");
  await keyboard.press("Enter");
  await keyboard.type("Ba");
  await keyboard.press("Enter");
  await keyboard.press("Enter");
  await keyboard.type("- x");
  expect(await editor.html()).toBe(
    "<ol><li>Một<ol><li>Hai</li></ol></li><li>Ba</li></ol><ul><li>x</li></ul>",
  );
  await editor.button("Danh sách số").click();
  expect(await editor.html()).toContain("<ol><li>x</li></ol>");
});

test("a link: typed, refused, changed, taken away", async ({ editor }) => {
  const { page, text } = editor;
  await editor.mount({ html: "<p>Xem hướng dẫn</p>" });
  await page.evaluate(() => window.editor.focusProblem("hướng dẫn"));
  await editor.press("Control+k");
  const dialog = page.getByRole("dialog", { name: "Chèn liên kết" });
  const target = dialog.getByLabel("Địa chỉ");
  await expect(target).toBeFocused();
  await expect(dialog.getByLabel("Chữ hiển thị")).toHaveValue("hướng dẫn");
  const refused = [
    "javascript:alert(1)",
    "data:text/html,x",
    "file:///c:/x",
    "ftp://a.b",
    "vi-du.vn",
    "#muc",
    "",
    "https://",
    " java\tscript:x",
  ];
  for (const address of refused) {
    await target.fill(address);
    await target.press("Enter");
    await expect(dialog.getByRole("alert"), address).toContainText(
      "Hãy ghi địa chỉ bắt đầu bằng https://",
    );
    await expect(target).toHaveAttribute("aria-invalid", "true");
    await expect(target).toBeFocused();
  }
  expect(await editor.html()).toBe("<p>Xem hướng dẫn</p>");
  const taken: [string, string][] = [
    ["/thu-tuc/1.900101", 'href="/thu-tuc/1.900101"'],
    ["mailto:ubnd@example.org", 'href="mailto:ubnd@example.org"'],
    ["tel:0200012345", 'href="tel:0200012345"'],
    ["https://thuế.example/b", 'href="https://xn--thu-9jz.example/b" rel="noopener"'],
    [
      'http://example.org/?a=1&b="2"',
      'href="http://example.org/?a=1&amp;b=&quot;2&quot;" rel="noopener"',
    ],
  ];
  for (const [address, attributes] of taken) {
    const open = page.getByRole("dialog");
    if (!(await open.isVisible())) await editor.press("Control+k");
    await open.getByLabel("Địa chỉ").fill(address);
    await open.getByLabel("Địa chỉ").press("Enter");
    await expect(open).toHaveCount(0);
    await expect(text).toBeFocused();
    expect(await editor.html()).toBe(`<p>Xem <a ${attributes}>hướng dẫn</a></p>`);
  }
  await editor.press("Control+k");
  await page.getByRole("dialog").getByLabel("Chữ hiển thị").fill("chỉ dẫn");
  await page.getByRole("button", { name: "Lưu" }).click();
  expect(await editor.html()).toContain(">chỉ dẫn</a>");
  await editor.press("Control+k");
  await page.getByRole("button", { name: "Bỏ liên kết" }).click();
  expect(await editor.html()).toBe("<p>Xem chỉ dẫn</p>");
});

/** Chooses a file, as a person does in the system's own window. */
function chosen(input: HTMLElement | SVGElement, name: string): void {
  const given = new DataTransfer();
  given.items.add(new File(["x"], name, { type: "image/png" }));
  (input as HTMLInputElement).files = given.files;
}

test("a picture needs its words", async ({ editor }) => {
  const { page, text } = editor;
  await editor.mount({ html: "<p>Chữ</p>" });
  await editor.press("Control+End");
  await editor.button("Ảnh").click();
  const dialog = page.getByRole("dialog", { name: "Chèn ảnh" });
  const send = dialog.getByRole("button", { name: "Chèn ảnh" });
  const fault = dialog.getByRole("alert");
  await send.click();
  await expect(fault).toHaveText(/Chưa chọn ảnh/);
  await dialog.getByLabel("Tệp ảnh").evaluate(chosen, "hong.png");
  await send.click();
  await expect(fault).toHaveText(/Ảnh chưa có mô tả/);
  await expect(dialog.getByLabel("Mô tả ảnh")).toBeFocused();
  await dialog.getByLabel("Mô tả ảnh").fill("  ");
  await send.click();
  await expect(fault).toHaveText(/Ảnh chưa có mô tả/);
  await dialog.getByLabel("Mô tả ảnh").fill("Cầu mới");
  await dialog.getByLabel("Chú thích").fill("Ngày khánh thành");
  await send.click();
  await expect(fault).toHaveText("Ảnh hỏng. Hãy xuất lại ảnh.");
  await dialog.getByLabel("Tệp ảnh").evaluate(chosen, "cau.png");
  await send.click();
  await expect(dialog).toHaveCount(0);
  const picture = (alt: string) =>
    `<img src="/anh/0123.png" alt="${alt}" width="30" height="20" loading="lazy" decoding="async">`;
  const caption = "<figcaption>Ngày khánh thành</figcaption>";
  expect(await editor.html()).toBe(`<p>Chữ</p><figure>${picture("Cầu mới")}${caption}</figure>`);
  await text.locator("img").click();
  await editor.button("Ảnh").click();
  const edit = page.getByRole("dialog", { name: "Sửa ảnh" });
  await edit.getByLabel("Mô tả ảnh").fill("");
  await edit.getByRole("button", { name: "Lưu" }).click();
  await expect(edit.getByRole("alert")).toHaveText(/Ảnh chưa có mô tả/);
  await edit.getByLabel("Mô tả ảnh").fill("Cầu cũ");
  await edit.getByRole("button", { name: "Lưu" }).click();
  expect(await editor.html()).toBe(`<p>Chữ</p><figure>${picture("Cầu cũ")}${caption}</figure>`);
  // Enter in the caption goes on below.
  await text.locator("figcaption").click();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Sau ảnh");
  expect(await editor.html()).toMatch(/<\/figure><p>Sau ảnh<\/p>$/);
});

test("a table: made, filled, changed, taken away", async ({ editor }) => {
  const { page, text } = editor;
  const { keyboard } = page;
  await editor.mount();
  await text.focus();
  await editor.button("Bảng").click();
  const dialog = page.getByRole("dialog", { name: "Chèn bảng" });
  await dialog.getByLabel("Số hàng").fill("0");
  await dialog.getByRole("button", { name: "Chèn bảng" }).click();
  await expect(dialog.getByRole("alert")).toHaveText("Số hàng phải từ 1 đến 100. Hãy ghi lại.");
  await dialog.getByLabel("Số hàng").fill("2");
  await dialog.getByLabel("Số cột").fill("2");
  await dialog.getByLabel("Tên bảng").fill("Giá đất");
  await dialog.getByRole("button", { name: "Chèn bảng" }).click();
  for (const words of ["Vị trí", "Giá", "1", "9"]) {
    await keyboard.type(words);
    if (words !== "9") await keyboard.press("Tab");
  }
  const head = '<thead><tr><th scope="col">Vị trí</th><th scope="col">Giá</th></tr></thead>';
  const html = (body: string, top = head, name = "Giá đất") =>
    `<table tabindex="0"><caption>${name}</caption>${top}<tbody>${body}</tbody></table>`;
  expect(await editor.html()).toBe(html("<tr><td>1</td><td>9</td></tr>"));
  const tools = page.getByRole("toolbar", { name: "Sửa bảng" });
  await expect(tools).toBeVisible();
  const steps: [string, string][] = [
    ["Hàng dưới", html("<tr><td>1</td><td>9</td></tr><tr><td></td><td></td></tr>")],
    [
      "Hàng trên",
      html("<tr><td></td><td></td></tr><tr><td>1</td><td>9</td></tr><tr><td></td><td></td></tr>"),
    ],
    ["Xóa hàng", html("<tr><td></td><td></td></tr><tr><td></td><td></td></tr>")],
  ];
  for (const [name, expected] of steps) {
    await editor.button(name).click();
    expect(await editor.html(), name).toBe(expected);
  }
  for (let step = 0; step < 2; step += 1) await editor.button("Hoàn tác").click();
  await editor.button("Hoàn tác").click();
  const whole = '<table tabindex="0"><caption>Giá đất</caption>';
  const more: [string, string][] = [
    [
      "Cột phải",
      `${whole}<thead><tr><th scope="col">Vị trí</th><th scope="col">Giá</th><th scope="col"></th></tr></thead><tbody><tr><td>1</td><td>9</td><td></td></tr></tbody></table>`,
    ],
    [
      "Xóa cột",
      `${whole}<thead><tr><th scope="col">Vị trí</th><th scope="col"></th></tr></thead><tbody><tr><td>1</td><td></td></tr></tbody></table>`,
    ],
    [
      "Hoàn tác",
      `${whole}<thead><tr><th scope="col">Vị trí</th><th scope="col">Giá</th><th scope="col"></th></tr></thead><tbody><tr><td>1</td><td>9</td><td></td></tr></tbody></table>`,
    ],
    ["Hoàn tác", html("<tr><td>1</td><td>9</td></tr>")],
    ["Hàng tiêu đề", html("<tr><td>Vị trí</td><td>Giá</td></tr><tr><td>1</td><td>9</td></tr>", "")],
    [
      "Cột tiêu đề",
      html(
        '<tr><th scope="col">Vị trí</th><td>Giá</td></tr><tr><th scope="row">1</th><td>9</td></tr>',
        "",
      ),
    ],
    ["Hoàn tác", html("<tr><td>Vị trí</td><td>Giá</td></tr><tr><td>1</td><td>9</td></tr>", "")],
    ["Hoàn tác", html("<tr><td>1</td><td>9</td></tr>")],
  ];
  for (const [name, expected] of more) {
    await editor.button(name).click();
    expect(await editor.html(), name).toBe(expected);
  }
  await text.locator("td").first().click();
  // From within the first cell's text, over its end, into the next cell.
  await expect(async () => {
    await keyboard.press("Shift+ArrowRight");
    await expect(text.locator(".selectedCell")).toHaveCount(2, { timeout: 300 });
  }).toPass();
  await editor.button("Gộp ô").click();
  expect(await editor.html()).toBe(html('<tr><td colspan="2"><p>1</p><p>9</p></td></tr>'));
  await editor.button("Tách ô").click();
  expect(await editor.html()).toBe(html("<tr><td><p>1</p><p>9</p></td><td></td></tr>"));
  await editor.button("Tên bảng").click();
  await page.getByRole("dialog").getByLabel("Tên bảng").fill("Giá");
  await page.getByRole("button", { name: "Lưu" }).click();
  expect(await editor.html()).toContain("<caption>Giá</caption>");
  await editor.button("Xóa bảng").click();
  expect(await editor.html()).toBe("");
  await expect(tools).toBeHidden();
});
