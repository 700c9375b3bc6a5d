import type { Page } from "@playwright/test";
import { type Clerk, type Draft, notice } from "../desk";
import { environment } from "../environment";
import { audit, expect, overflow, test } from "../helper";
import { approved, type Posted, pair, published } from "../proofs";

/** Goes to a posting's record as somebody at the desk. */
async function goTo(page: Page, clerk: Clerk, posting: number): Promise<void> {
  const [name = "", ...value] = clerk.cookie.split("=");
  // A cookie of its name must be a safe connection's; the browser takes this machine for one.
  const url = environment.url.replace("http:", "https:");
  await page.context().addCookies([{ name, value: value.join("="), url }]);
  await page.goto(`/ban-bien-tap/bien-ban/${posting}`);
}

async function sheetOf(page: Page, clerk: Clerk, posting: number): Promise<void> {
  await goTo(page, clerk, posting);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Biên bản niêm yết");
  await expect(page.getByRole("article", { name: "Biên bản niêm yết" })).toBeVisible();
}

async function sheets(page: Page): Promise<number> {
  const bytes = await page.pdf({ format: "A4" });
  return new TextDecoder("latin1").decode(bytes).match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

async function corrected(author: Clerk, editor: Clerk, posted: Posted, times: number) {
  for (let time = 1; time <= times; time++) {
    const begun = await author.must<Draft>("POST", "drafts", { posting: posted.posting });
    const note = `Sửa lần ${time}: đổi giờ họp vì mưa lớn, bà con thôn trên chưa xuống được.`;
    const body = `<p>Họp lúc ${time} giờ.</p>`;
    await approved(author, editor, await author.save(begun, { ...begun.content, body }, note));
  }
}

test("the record of posting is one sheet of A4 to sign", async ({ page }) => {
  const [author, editor] = await pair();
  const content = notice();
  const posted = await published(author, editor, content);
  await corrected(author, editor, posted, 2);
  await sheetOf(page, editor, posted.posting);
  const sheet = page.getByRole("article");
  for (const text of [
    "Cộng hòa xã hội chủ nghĩa Việt Nam",
    "Độc lập – Tự do – Hạnh phúc",
    "Ủy ban nhân dân xã Bản Liền Sơn",
    content.title ?? "",
    `${environment.url}${posted.path}`,
    "Người lập biên bản",
    "Thủ trưởng đơn vị",
  ]) {
    await expect(sheet.getByText(text, { exact: true })).toBeVisible();
  }
  await expect(sheet.getByText("Tính lại khi lập biên bản: khớp.")).toBeVisible();
  const rows = sheet.getByRole("row");
  await expect(rows).toHaveCount(4);
  await expect(rows.nth(1)).toContainText("Sửa lần 2");
  await expect(rows.last()).toContainText(/Tẩn Thị Kín.*Hoàng Văn Kín/);
  await expect(page.getByRole("img", { name: "Mã QR đến trang kiểm chứng" })).toBeVisible();
  await audit(page);
  expect(await overflow(page)).toBe(0);
  expect(await sheets(page)).toBe(1);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("button")).toHaveCount(0);
  await expect(page.getByRole("banner")).toBeHidden();
});

test("a record of many editions goes on on a second sheet", async ({ page }) => {
  test.setTimeout(90_000);
  const [author, editor] = await pair();
  const posted = await published(author, editor);
  await corrected(author, editor, posted, 14);
  await sheetOf(page, editor, posted.posting);
  await expect(page.getByRole("row")).toHaveCount(16);
  expect(await sheets(page)).toBe(2);
});

test("its code leads to the public page that recomputes", async ({ page }) => {
  const [author, editor] = await pair();
  const posted = await published(author, editor);
  await sheetOf(page, editor, posted.posting);
  const address = `${environment.url}/niem-yet/bai/${posted.posting}`;
  await expect(page.getByRole("link", { name: address })).toHaveAttribute("href", address);
  await page.goto(address);
  await expect(page.getByText("Khớp", { exact: true })).toBeVisible();
});

test.describe("a record of nothing", () => {
  test.use({ forgiven: [/404 \(Not Found\)/] });

  test("says so, and what to do", async ({ page }) => {
    const [, editor] = await pair();
    await goTo(page, editor, 4_294_967_295);
    await expect(page.getByRole("alert")).toContainText("hãy quay lại danh sách");
  });
});
