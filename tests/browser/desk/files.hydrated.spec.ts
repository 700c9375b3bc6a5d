import { clerk } from "../../desk";
import { textPdf, word } from "../../files";
import { expect, open, saved, sound, test } from "./helper";

// What Playwright takes as a file; the specs know no other of Node's types.
const { Buffer } = globalThis as unknown as { Buffer: { from(bytes: Uint8Array): never } };

test("what may name a person in a file is told, hidden, and leads to its card", async ({ sit }) => {
  const lan = await clerk([{ role: "author" }], "Lan");
  const draft = await lan.draft("notice", { title: "Danh sách hộ được hỗ trợ" });
  const page = await sit(lan);
  await open(page, `/bai/${draft.id}`, /./);
  const pdf = textPdf(["Danh sach"], ["1. Lo A, CCCD 079203001234", "2. Lo B, CCCD 079203001235"]);
  const docx = word("Gọi anh Ba 0912 345 678", "Sinh ngày 12/03/1990");
  await page.locator("#chon-tep").setInputFiles([
    { name: "Danh sách.pdf", mimeType: "application/pdf", buffer: Buffer.from(pdf) },
    { name: "Đơn.docx", mimeType: "application/octet-stream", buffer: Buffer.from(docx) },
  ]);
  const told = page.getByRole("region", { name: "Kiểm tra bài" });
  const identity = told.getByRole("button", { name: /căn cước/ });
  const all = async () => {
    await expect(identity).toContainText("tệp “Danh sách.pdf”, trang 2; có 2 chỗ như vậy");
    await expect(identity).toContainText("••••••••••34");
    await expect(identity).not.toContainText("079203001234");
    await expect(told.getByRole("button", { name: /điện thoại/ })).toContainText("Đơn.docx");
    await expect(told.getByRole("button", { name: /ngày sinh/ })).toContainText("••/••/1990");
  };
  await all();
  await saved(page);
  await sound(page);
  await page.reload();
  await all();
  await identity.click();
  const card = page.locator('[id^="documents["]:focus, [id^="documents["] :focus');
  await expect(card.first()).toBeVisible();
});
