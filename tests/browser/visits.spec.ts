import { posting } from "../content";
import { expect, test } from "../helper";
import { eventually } from "../patience";
import { Reader } from "../reader";

test("a page that is seen counts once, however often it is opened", async ({ page, open }) => {
  const { path, subject } = await posting();
  await open(path);
  await page.waitForLoadState("networkidle");
  await page.reload();
  await page.waitForLoadState("networkidle");
  await eventually(async () => {
    const { tally, refused } = await new Reader().tally(subject);
    expect([tally.views, refused.repeat]).toEqual([1, 1]);
  });
  // A page is kept for some seconds.
  await eventually(async () => {
    await page.reload();
    await expect(page.getByRole("article").getByText(/^lượt xem: 1$/)).toBeVisible({
      timeout: 500,
    });
  });
});
