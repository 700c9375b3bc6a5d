import type { Page } from "@playwright/test";
import { unique } from "../../content";
import type { Clerk } from "../../desk";
import { body, expect, keeping, open, preview, sound, staff, test } from "./helper";

/** The line is cut on purpose. */
test.use({ forgiven: [/net::ERR_(INTERNET_DISCONNECTED|FAILED)/] });

const LONG = "<p>Bà con chú ý.</p>".repeat(200);

const place = (page: Page) =>
  page.locator(".preview__frame").evaluate((frame: HTMLIFrameElement) => {
    const { scrollY = 0, innerWidth = 0 } = frame.contentWindow ?? {};
    return [Math.round(scrollY), innerWidth];
  });

test("the page follows what is typed, where one has scrolled to, and counts nobody", async ({
  sit,
}) => {
  const { people } = await staff(["author", "Sùng Thị Mỷ"]);
  const [author] = people as [Clerk];
  const draft = await author.draft("notice", { title: unique("Thông báo dài"), body: LONG });
  const page = await sit(author);
  const counted: string[] = [];
  page.on("request", (request) => {
    if (/visits/.test(request.url())) counted.push(request.url());
  });
  await open(page, `/bai/${draft.id}`, "Soạn thông báo");
  const shown = await preview(page);
  await expect(shown.getByRole("heading", { level: 1 })).toHaveText(String(draft.content.title));
  await expect(shown.getByRole("banner")).toBeVisible();
  await sound(page);
  await page
    .locator(".preview__frame")
    .evaluate((frame: HTMLIFrameElement) => frame.contentWindow?.scrollTo(0, 700));
  expect(await place(page)).toEqual([700, 358]);
  await page.getByLabel("Tiêu đề", { exact: true }).fill("Tiêu đề khác");
  await expect(shown.getByRole("heading", { level: 1 })).toHaveText("Tiêu đề khác");
  expect(await place(page), "the same place").toEqual([700, 358]);
  await page.getByRole("button", { name: "Máy tính" }).click();
  expect((await place(page))[1], "a desk's window").toBe(1022);
  await sound(page);
  expect(counted).toEqual([]);
});

test("without a line the last page stays, and it follows when the line is back", async ({
  sit,
}) => {
  const { people } = await staff(["author", "Vàng A Chứ"]);
  const [author] = people as [Clerk];
  const draft = await author.draft("article", { title: unique("Tin mất mạng") });
  const page = await sit(author);
  await open(page, `/bai/${draft.id}`, "Soạn tin bài");
  const shown = await preview(page);
  await expect(shown.getByRole("heading", { level: 1 })).toHaveText(String(draft.content.title));
  await page.context().setOffline(true);
  const text = await body(page);
  await text.click();
  await page.keyboard.type("Viết khi mất mạng.");
  await expect(page.locator(".preview__late")).toContainText("sẽ theo kịp khi có mạng trở lại");
  await expect(shown.getByRole("heading", { level: 1 })).toHaveText(String(draft.content.title));
  await expect(keeping(page)).toHaveClass(/keeping--bad/);
  await sound(page);
  await page.context().setOffline(false);
  await expect(shown.getByText("Viết khi mất mạng.")).toBeVisible();
  await expect(page.locator(".preview__late")).toHaveCount(0);
});
