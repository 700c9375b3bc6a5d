import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "./helper";
import { CHANGED, KEPT, PICTURE, soups } from "./texts";

test("what is read is given back the same", async ({ editor }) => {
  const table: [string, string][] = [
    ...KEPT.map((html): [string, string] => [html, html]),
    ...CHANGED,
  ];
  const all: [string, string] = [KEPT.join(""), KEPT.join("")];
  for (const [html, expected] of [...table, all]) {
    const given = await editor.page.evaluate((html) => {
      const { parse, serialise } = window.bundle;
      const doc = parse(html);
      const once = serialise(doc);
      const again = parse(once);
      return { once, again: serialise(again), same: parse(serialise(again)).eq(again) };
    }, html);
    expect(given, html).toEqual({ once: expected, again: expected, same: true });
  }
});

test("whatever is read settles at once", async ({ editor }) => {
  const unsettled = await editor.page.evaluate((soups) => {
    const { parse, serialise } = window.bundle;
    return soups.filter((soup) => {
      const once = serialise(parse(soup));
      return serialise(parse(once)) !== once || /<(\w+)><\/(?!t[rdh]|dd)\1>/u.test(once);
    });
  }, soups(400));
  expect(unsettled).toEqual([]);
});

test("only a change is told, and told at once", async ({ editor }) => {
  const { page } = editor;
  const changes = () => page.evaluate(() => window.changes);
  await editor.mount({ html: "<p>Một</p>" });
  await editor.press("Control+End");
  await editor.press("Control+a");
  await editor.press("End");
  await editor.press("Space");
  await editor.press("Enter");
  expect(await changes(), "blanks say nothing").toEqual([]);
  await page.keyboard.type("ab");
  expect(await changes()).toEqual(["<p>Một</p><p>a</p>", "<p>Một</p><p>ab</p>"]);
  await page.evaluate(() => window.editor.setHtml("<p>Hai</p>"));
  expect(await editor.html()).toBe("<p>Hai</p>");
  await expect(editor.button("Hoàn tác")).toHaveAttribute("aria-disabled", "true");
  expect((await changes()).length).toBe(2);
});

test("the handle: problems, pictures, reading only, the end", async ({ editor }) => {
  const { page, text } = editor;
  await editor.mount({
    html: `<p>Một <strong>hai</strong> ba</p><ul><li>bốn  hai ba (x)</li></ul><figure>${PICTURE}</figure>`,
  });
  const found = (text: string) => page.evaluate((text) => window.editor.focusProblem(text), text);
  const selected = () => page.evaluate(() => getSelection()?.toString());
  for (const words of ["hai ba", "ba (x)", "bo\u0302\u0301n"]) {
    expect(await found(words), words).toBe(true);
    expect((await selected())?.normalize("NFC")).toBe(words.normalize("NFC"));
    await expect(text).toBeFocused();
  }
  expect(await found("Cầu"), "a picture's words").toBe(true);
  await expect(text.locator("figure.ProseMirror-selectednode")).toHaveCount(1);
  expect([await found("không có"), await found("  ")]).toEqual([false, false]);

  await page.evaluate(() => window.editor.insertImage("/anh/b.png", "Chợ", "", 5, 4));
  expect(await editor.html()).toContain('<img src="/anh/b.png" alt="Chợ" width="5" height="4"');

  const before = await editor.html();
  await page.evaluate(() => window.editor.readOnly(true));
  await expect(text).toHaveAttribute("aria-readonly", "true");
  await expect(editor.button("Đậm")).toHaveAttribute("aria-disabled", "true");
  await text.focus();
  await page.keyboard.type("x");
  await page.keyboard.press("Control+b");
  await editor.paste({ text: "x" });
  expect(await editor.html()).toBe(before);
  await page.evaluate(() => window.editor.readOnly(false));
  await expect(text).toHaveAttribute("contenteditable", "true");
  await page.evaluate(() => window.editor.destroy());
  await expect(page.locator("#host")).toBeEmpty();
});

for (const [width, colorScheme] of [
  [360, "dark"],
  [1280, "light"],
] as const) {
  test(`axe, ${width} px, ${colorScheme}`, async ({ editor }) => {
    const { page, text } = editor;
    await page.setViewportSize({ width, height: 740 });
    await page.emulateMedia({ colorScheme });
    await editor.mount({ html: KEPT.join("") });
    await expect(text).toHaveAttribute("aria-multiline", "true");
    const audit = async () => (await new AxeBuilder({ page }).analyze()).violations;
    await text.locator("td").first().click();
    expect(await audit()).toEqual([]);
    await text.locator("h2").first().click();
    for (const name of ["Liên kết", "Ảnh", "Bảng"]) {
      await editor.button(name).click();
      const dialog = page.getByRole("dialog");
      if (name === "Bảng") await dialog.getByLabel("Số hàng").fill("0");
      await dialog.locator('[type="submit"]').press("Enter");
      await expect(dialog.getByRole("alert")).not.toBeEmpty();
      expect(await audit(), name).toEqual([]);
      await page.keyboard.press("Escape");
    }
    await text.locator("td").first().click();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide, "the page does not scroll sideways").toBeLessThanOrEqual(width);
    const last = editor.button("Xóa bảng");
    await last.scrollIntoViewIfNeeded();
    await expect(last).toBeInViewport();
    const small = await page.evaluate(
      () =>
        [...document.querySelectorAll("button")].filter((button) => {
          const { width, height } = button.getBoundingClientRect();
          return width > 0 && Math.min(width, height) < 44;
        }).length,
    );
    expect(small, "every button can be touched").toBe(0);
  });
}
