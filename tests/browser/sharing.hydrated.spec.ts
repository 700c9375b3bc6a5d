import { expect, test } from "../helper";

const ARTICLE = "/tin-tuc/cau-ba-lang-thong-xe";

test("the address is copied, and the reader told", async ({ page, context, open, baseURL }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(ARTICLE);
  await page.getByRole("button", { name: "Sao chép liên kết" }).click();
  await expect(page.getByRole("status").getByText("Đã sao chép liên kết.")).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(new URL(ARTICLE, baseURL).href);
});

test("a browser that does not let copy says so", async ({ page, open }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
  });
  await open(ARTICLE);
  await page.getByRole("button", { name: "Sao chép liên kết" }).click();
  await expect(page.getByRole("status").getByText(/chép địa chỉ trên thanh/)).toBeVisible();
});

test("one button prints the page", async ({ page, open }) => {
  await open(ARTICLE);
  const printed = page.evaluate(
    () => new Promise<boolean>((done) => addEventListener("beforeprint", () => done(true))),
  );
  await page.evaluate(() => {
    window.print = () => dispatchEvent(new Event("beforeprint"));
  });
  await page.getByRole("button", { name: "In bài này" }).click();
  expect(await printed).toBe(true);
});
