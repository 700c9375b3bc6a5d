import type { Page } from "@playwright/test";
import { audit, expect, isMarked, mark, test } from "../helper";
import { market, procedure } from "../kinds";
import { eventually, pause } from "../patience";
import { Reader } from "../reader";

const PAPERS = `[[dossier]]
papers = [
  { name = "Tờ khai", originals = 1 },
  { name = "Bản sao thẻ căn cước", copies = 2 },
  { name = "Người nộp thay mang theo giấy ủy quyền", originals = 0 },
]`;

const box = (page: Page, name: RegExp) => page.getByRole("checkbox", { name });
const told = (page: Page) => page.getByRole("status").filter({ hasText: "giấy tờ" });

test("ticks are kept on the device: over a reload, another page and the sheet", async ({
  page,
  open,
}) => {
  const { path } = await procedure({ front: PAPERS });
  await open(path);
  await expect(told(page)).toHaveText("Đã có 0 trong 2 giấy tờ. Dấu tích chỉ lưu trên máy này.");
  await box(page, /^Bản sao thẻ căn cước/).check();
  await expect(told(page)).toHaveText("Đã có 1 trong 2 giấy tờ. Dấu tích chỉ lưu trên máy này.");
  await audit(page);
  await page.reload();
  await expect(told(page)).toContainText("Đã có 1 trong 2");
  await expect(box(page, /^Bản sao thẻ căn cước/)).toBeChecked();
  await expect(box(page, /^Tờ khai/)).not.toBeChecked();
  // To another page and back without loading.
  const parts = page.getByRole("navigation", { name: "Các phần của trang" });
  await parts.getByRole("link", { name: "Tin tức" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tin tức");
  await page.goBack();
  await expect(box(page, /^Bản sao thẻ căn cước/)).toBeChecked();
  await page.getByRole("link", { name: "Bản một trang để in và mang theo" }).click();
  await expect(page).toHaveURL(`${path}/ho-so`);
  await expect(box(page, /^Bản sao thẻ căn cước/)).toBeChecked();
  await box(page, /^Tờ khai/).check();
  await expect(told(page)).toContainText("Đã có 2 trong 2");
  await page.goBack();
  await expect(box(page, /^Tờ khai/), "and back from the sheet").toBeChecked();
});

test("all ticks are taken away at once", async ({ page, open }) => {
  const { path } = await procedure({ front: PAPERS });
  await open(path);
  await box(page, /^Tờ khai/).check();
  await box(page, /^Bản sao thẻ căn cước/).check();
  await page.getByRole("button", { name: "Bỏ hết dấu tích" }).click();
  await expect(told(page)).toContainText("Đã có 0 trong 2");
  await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(0);
  await page.reload();
  await expect(told(page)).toContainText("Đã có 0 trong 2");
  await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(0);
});

test("a procedure's ticks are its own", async ({ page, open }) => {
  const [one, other] = [await procedure({ front: PAPERS }), await procedure({ front: PAPERS })];
  await open(one.path);
  await box(page, /^Tờ khai/).check();
  await expect(told(page)).toContainText("Đã có 1 trong 2");
  await open(other.path);
  await expect(told(page)).toContainText("Đã có 0 trong 2");
  await expect(box(page, /^Tờ khai/)).not.toBeChecked();
});

test("boxes are ticked by keyboard", async ({ page, open }) => {
  const { path } = await procedure({ front: PAPERS });
  await open(path);
  await box(page, /^Tờ khai/).focus();
  await page.keyboard.press("Space");
  await expect(told(page)).toContainText("Đã có 1 trong 2");
  await page.keyboard.press("Tab");
  await expect(box(page, /^Bản sao thẻ căn cước/)).toBeFocused();
});

test("no tick leaves the device", async ({ page, context, open }) => {
  const { path } = await procedure({ front: PAPERS });
  await open(path);
  const mark = await box(page, /^Tờ khai/).inputValue();
  const sent: string[] = [];
  page.on("request", (request) => {
    const { url, postData, headers } = {
      url: request.url(),
      postData: request.postData(),
      headers: JSON.stringify(request.headers()),
    };
    sent.push(`${url} ${postData} ${headers}`);
  });
  await box(page, /^Tờ khai/).check();
  await expect(told(page)).toContainText("Đã có 1 trong 2");
  await pause(1000);
  expect(sent, "ticking asks nothing").toEqual([]);
  await page.reload();
  await expect(told(page)).toContainText("Đã có 1 trong 2");
  await page.waitForLoadState("networkidle");
  expect(sent.length).toBeGreaterThan(0);
  expect(sent.filter((line) => line.includes(mark))).toEqual([]);
  const cookies = JSON.stringify(await context.cookies());
  expect(cookies).not.toContain(mark);
});

test("where nothing may be kept, boxes are ticked all the same", async ({ page, open }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("no", "SecurityError");
      },
    });
  });
  const { path } = await procedure({ front: PAPERS });
  await open(path);
  await box(page, /^Tờ khai/).check();
  await expect(told(page)).toContainText("Đã có 1 trong 2");
});

test("a procedure that is seen counts once, its sheet with it", async ({ open }) => {
  const { path, subject } = await procedure({ front: PAPERS });
  await open(path);
  await open(`${path}/ho-so`);
  await eventually(async () => {
    const { tally, refused } = await new Reader().tally(subject);
    expect([tally.views, refused.repeat]).toEqual([1, 1]);
  });
});

test("the list is filtered in place, its address without what is left empty", async ({
  page,
  open,
}) => {
  const { field } = await market();
  await open(`/thu-tuc?linh-vuc=${field}`);
  await mark(page);
  const form = page.getByRole("search", { name: "Tìm và lọc thủ tục" });
  await form.getByRole("searchbox").fill("họp chợ");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Có 2 thủ tục khớp.")).toBeVisible();
  const { searchParams } = new URL(page.url());
  expect([...searchParams]).toEqual([
    ["tu-khoa", "họp chợ"],
    ["linh-vuc", field],
    ["sap-xep", "phu-hop"],
  ]);
  await page.goBack();
  await expect(page.getByText("Có 3 thủ tục khớp.")).toBeVisible();
  await expect(form.getByRole("searchbox")).toHaveValue("");
  expect(await isMarked(page)).toBe(true);
});

test("one button prints the sheet", async ({ page, open }) => {
  const { path } = await procedure({ front: PAPERS });
  await open(`${path}/ho-so`);
  const printed = page.evaluate(
    () => new Promise<boolean>((done) => addEventListener("beforeprint", () => done(true))),
  );
  await page.evaluate(() => {
    window.print = () => dispatchEvent(new Event("beforeprint"));
  });
  await page.getByRole("button", { name: "In trang này" }).click();
  expect(await printed).toBe(true);
});
