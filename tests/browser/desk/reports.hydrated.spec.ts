import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { posting, unique } from "../../content";
import { type Clerk, theAdministrator } from "../../desk";
import { environment } from "../../environment";
import { audit, expect, overflow, test } from "../../helper";
import { agency } from "../../kinds";
import { cells, unzip } from "../../workbook";

const FORMULA = "=cmd|' /C calc'!A0";

/** Three postings of 2019 in two months, of an agency nobody else knows of. */
async function board(): Promise<{ name: string; slug: string }> {
  const word = unique("so-lieu");
  const name = `UBND xã ${word}`;
  await agency(name);
  const front = (date: string) => `date = "${date}"\nagency = ${JSON.stringify(name)}`;
  const stars = "\n[opening]\nviews = 1585\npoints = 9\nvotes = 2";
  await posting({ front: front("2019-03-02 08:00") });
  await posting({ front: front("2019-03-12 18:00") + stars, title: FORMULA });
  await posting({ kind: "notice", front: front("2019-05-20 08:00") });
  return { name, slug: `ubnd-xa-${word}` };
}

async function open(page: Page, who: Clerk, question: Record<string, string>): Promise<void> {
  const [, value = ""] = who.cookie.split("=");
  await page.context().addCookies([{ name: "ban-bien-tap", value, url: environment.url }]);
  await page.goto(`/ban-bien-tap/bao-cao?${new URLSearchParams(question)}`);
}

test("a report is chosen, read, counted by month and followed", async ({ page }) => {
  const { name, slug } = await board();
  await open(page, await theAdministrator(), { ky: "nam-nay" });
  await expect(page.getByRole("heading", { name: "Báo cáo niêm yết" })).toBeVisible();
  await page.getByLabel("Kỳ báo cáo").selectOption({ label: "Tùy chọn ngày" });
  await page.getByLabel("Từ ngày").fill("2019-06-30");
  await page.getByLabel("Đến hết ngày").fill("2019-01-01");
  await page.getByRole("button", { name: "Lập báo cáo" }).click();
  await expect(page.getByRole("group", { name: "Chưa thực hiện được" })).toContainText(
    "Ngày cuối (01/01/2019) ở trước ngày đầu (30/06/2019)",
  );
  await page.getByLabel("Từ ngày").fill("2019-01-01");
  await page.getByLabel("Đến hết ngày").fill("2019-06-30");
  await page.getByLabel("Cơ quan").selectOption({ label: name });
  await page.getByRole("button", { name: "Lập báo cáo" }).click();
  await expect(page).toHaveURL(
    `/ban-bien-tap/bao-cao?ky=tuy-chon&tu=2019-01-01&den=2019-06-30&co-quan=${slug}`,
  );
  await expect(page.locator(".report__totals")).toContainText(
    "Từ 01/01/2019 đến 30/06/2019 có 3 bài được niêm yết: 2 tin bài, 1 thông báo.",
  );
  const bars = page.locator(".report-bars__bar");
  await expect(bars).toHaveText([
    "1/20190 bài",
    "2/20190 bài",
    "3/20192 bài",
    "4/20190 bài",
    "5/20191 bài",
    "6/20190 bài",
  ]);
  await page.getByText("Bảng số liệu theo tháng").click();
  await expect(page.getByRole("row", { name: "3/2019 2 0 2" })).toBeVisible();
  await expect(page.getByRole("link", { name: FORMULA })).toBeVisible();
  await expect(page.locator(".report-line").filter({ hasText: FORMULA })).toContainText("4,5");
  expect(await overflow(page)).toBe(0);
  await audit(page);
  await page.reload();
  await expect(page.getByLabel("Cơ quan"), "the address keeps it all").toHaveValue(slug);
});

test("a report is taken along as a workbook that runs nothing", async ({ page }) => {
  const { name, slug } = await board();
  await open(page, await theAdministrator(), {
    "co-quan": slug,
    tu: "2019-01-01",
    den: "2019-12-31",
  });
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: "Tải Excel" }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe("Báo cáo niêm yết từ 01-01-2019 đến 31-12-2019.xlsx");
  const parts = await unzip(new Uint8Array(readFileSync(await download.path())));
  expect([...parts.keys()].toSorted()).toEqual([
    "[Content_Types].xml",
    "_rels/.rels",
    "xl/_rels/workbook.xml.rels",
    "xl/styles.xml",
    "xl/workbook.xml",
    "xl/worksheets/sheet1.xml",
  ]);
  for (const [part, xml] of parts) {
    const fault = await page.evaluate(
      (xml) =>
        new DOMParser().parseFromString(xml, "application/xml").querySelector("parsererror")
          ?.textContent,
      xml,
    );
    expect(fault, part).toBeUndefined();
  }
  const sheet = parts.get("xl/worksheets/sheet1.xml") ?? "";
  expect(sheet, "no formula").not.toContain("<f");
  const held = cells(sheet);
  expect(held.get("A2")?.value).toBe("Báo cáo niêm yết từ 01/01/2019 đến 31/12/2019: 3 bài");
  expect(held.get("B4")?.value).toBe("Tiêu đề");
  expect(held.get("B6")).toEqual({ type: "inlineStr", value: FORMULA });
  expect(held.get("D6")?.value).toBe(name);
  expect(held.get("E6"), "12/03/2019 18:00").toEqual({ type: "n", value: "43536.75000000" });
  expect(held.get("S6")).toEqual({ type: "n", value: "1585" });
  expect(held.get("U6")).toEqual({ type: "n", value: "4.5" });
  expect(sheet).toContain('<autoFilter ref="A4:W7"/>');
});

test("a report is printed whole, and only what a report is", async ({ page }) => {
  const { name, slug } = await board();
  const front = `date = "2019-07-01 08:00"\nagency = ${JSON.stringify(name)}`;
  for (let more = 48; more > 0; more -= 1) await posting({ front });
  await page.addInitScript(() => {
    window.print = () => {
      const printed = document.querySelectorAll(".report-line").length;
      document.body.dataset["printed"] = String(printed);
    };
  });
  await open(page, await theAdministrator(), { "co-quan": slug, ky: "tuy-chon" });
  const lines = page.locator(".report-line");
  await expect(lines, "a page of them").toHaveCount(50);
  await page.getByRole("button", { name: "In" }).click();
  await expect(page.locator("body")).toHaveAttribute("data-printed", "51");
  await expect(lines, "the page again").toHaveCount(50);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".report__site")).toBeVisible();
  await expect(page.locator(".report__filters")).toBeHidden();
  await expect(page.locator(".desk-header")).toBeHidden();
  await expect(page.locator(".report-lines__table thead")).toBeVisible();
  await page.emulateMedia({ media: "screen" });
  await page.getByRole("link", { name: "Trang sau" }).click();
  await expect(lines).toHaveCount(1);
});
