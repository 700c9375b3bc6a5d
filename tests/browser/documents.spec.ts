import { readFileSync } from "node:fs";
import { type Held, notice, pdf, unique } from "../content";
import { digest } from "../cookie";
import { audit, expect, overflow, test } from "../helper";
import { eventually } from "../patience";
import { Reader } from "../reader";

const PLAN = "/thong-bao/ke-hoach-tuyen-dung-vien-chuc-2026";

test("a document's page", async ({ page, open }) => {
  await open(PLAN);
  const documents = page.getByRole("region", { name: "Văn bản đính kèm" });
  await documents.getByRole("link", { name: "Kế hoạch tuyển dụng viên chức năm 2026" }).click();
  await expect(page).toHaveURL(/\/van-ban\/\d+$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Kế hoạch tuyển dụng viên chức năm 2026",
  );
  const facts = page.getByRole("main").locator("dl");
  for (const text of [
    "41/KH-UBND",
    "Hà Văn Sinh",
    "18/05/2026",
    "kh-41-tuyen-dung-vien-chuc.pdf",
  ]) {
    await expect(facts.getByText(text, { exact: true })).toBeVisible();
  }
  await expect(facts.getByText(/^[0-9a-f]{64}$/)).toBeVisible();
  await audit(page);
  expect(await overflow(page)).toBe(0);
  await facts.getByRole("link", { name: /^Kế hoạch tuyển dụng viên chức các đơn vị/ }).click();
  await expect(page).toHaveURL(PLAN);
});

test("a download keeps its Vietnamese name and bytes and counts once", async ({ page, open }) => {
  const name = "Biểu mẫu đăng ký dự tuyển.pdf";
  const held = await notice({ [name]: pdf(unique("tep"), 3000) });
  const [document] = held.documents;
  await open(`/van-ban/${document?.id}`);
  for (let time = 0; time < 2; time += 1) {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "Tải về (PDF, 3 KB)" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(name);
    expect(await digest(readFileSync(await download.path()))).toBe(document?.digest);
  }
  await eventually(async () => {
    const { tally, refused } = await new Reader().tally(document?.subject ?? "");
    expect([tally.downloads, refused.repeat]).toEqual([1, 1]);
  });
  // A page is kept for some seconds.
  await eventually(async () => {
    await page.reload();
    await expect(page.getByText(/lượt tải: 1$/)).toBeVisible({ timeout: 500 });
  });
});

test("a preview is shown when asked for and is no download", async ({ page, open }) => {
  const { documents } = await new Reader().json<{ documents: Held[] }>(
    "/api/notice?slug=phan-luong-duong-ta-leng",
  );
  const scan = documents.find(({ media_type }) => media_type === "image/png");
  await open(`/van-ban/${scan?.id}`);
  const picture = page.getByRole("main").getByRole("img");
  await expect(picture).toBeHidden();
  await page.getByText("Xem trước").click();
  await expect(picture).toBeVisible();
  const width = () => picture.evaluate((image: HTMLImageElement) => image.naturalWidth);
  await expect.poll(width).toBeGreaterThan(0);
  await expect(picture).toHaveAttribute("src", /\?xem=1$/);
  await audit(page);
});

test("a PDF's preview may be framed by its own page", async ({ page, open }) => {
  await open(PLAN);
  await page
    .getByRole("region", { name: "Văn bản đính kèm" })
    .getByRole("link", { name: "Kế hoạch tuyển dụng viên chức năm 2026" })
    .click();
  await page.getByText("Xem trước").click();
  const frame = page.locator("iframe");
  await expect(frame).toHaveAttribute("title", "Kế hoạch tuyển dụng viên chức năm 2026");
  await expect(frame).toHaveAttribute("src", /\?xem=1$/);
});
