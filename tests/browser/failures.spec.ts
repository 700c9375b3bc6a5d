import { posting, unique } from "../content";
import { audit, expect, overflow, test } from "../helper";

// The browser itself tells of a page whose status is an error.
test.use({ forgiven: [/the server responded with a status of 4(00|04|10)/] });

test("a page that is not there says so and where to go", async ({ page }) => {
  const response = await page.goto("/tin-tuc/khong-co-bai-nay");
  expect(response?.status()).toBe(404);
  await expect(page).toHaveTitle(/^Không tìm thấy trang – /);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Không tìm thấy trang");
  await audit(page);
  expect(await overflow(page)).toBe(0);
  const ways = page.getByRole("main").getByRole("listitem").getByRole("link");
  await expect(ways).toHaveText([
    "về trang chủ",
    "xem tin tức",
    "thông báo",
    "tìm thủ tục",
    "liên hệ với cơ quan",
  ]);
  await ways.filter({ hasText: "tìm thủ tục" }).click();
  await expect(page).toHaveURL("/thu-tuc");
  await page.goto("/thu-tuc/9.khong-co-1");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Không tìm thấy trang");
  await page.getByRole("main").getByRole("link", { name: "về trang chủ" }).click();
  await expect(page).toHaveURL("/");
  await expect(page.getByRole("heading", { name: "Tin mới" })).toBeVisible();
});

test("a withdrawn posting says since when and why", async ({ page }) => {
  const response = await page.goto("/tin-tuc/danh-sach-ho-duoc-ho-tro-xoa-nha-tam");
  expect(response?.status()).toBe(410);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Bài đã thôi niêm yết");
  const text = page.getByText("09:10, 13/08/2026");
  await expect(text).toContainText("Danh sách hộ được hỗ trợ xóa nhà tạm đợt 2 năm 2026");
  await expect(text).toContainText("Danh sách rút gọn được đọc tại họp thôn.");
  await audit(page);
});

test("an address that makes no sense says what is wrong", async ({ page }) => {
  for (const address of ["/tin-tuc?trang=0", "/thong-bao?trang=hai", "/thu-tuc?cap=thon", "/%FF"]) {
    const response = await page.goto(address);
    expect(response?.status()).toBe(400);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Yêu cầu không hợp lệ");
    await expect(page.getByRole("main").locator("p").first()).toHaveText(/\p{L}+ .+\.$/u);
  }
  await audit(page);
});

test("nothing loaded can run in a reader's browser", async ({ page, context }) => {
  const title = `</title><script>alert(1)</script><b onclick=alert(2)>x ${unique("xss")}`;
  const front = 'lead = "</p><script>alert(3)</script>"\nbyline = "<img src=x onerror=alert(4)>"';
  const body = '<script>alert(5)</script><a href="javascript:alert(6)">bấm vào</a>';
  const { path } = await posting({ title, front, body });
  let alarms = 0;
  context.on("dialog", (dialog) => {
    alarms += 1;
    void dialog.dismiss();
  });
  await page.goto(path);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  await page.getByText("bấm vào").click();
  await page.waitForLoadState("networkidle");
  expect(alarms).toBe(0);
});
