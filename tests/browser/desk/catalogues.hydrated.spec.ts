import { importFile, send, source, unique } from "../../content";
import { clerk } from "../../desk";
import { agency } from "../../kinds";
import { expect, open, part, said, sound, test, there, within } from "./helper";

const administrator = () => clerk([{ role: "administrator" }], "Người quản trị danh mục");

test("an agency is added, told of, and made one with its double", async ({ sit }) => {
  const [word, double] = [unique("phong-moi"), unique("phong-cu")];
  const [name, kept] = [`Phòng ${word}`, `Phòng ${double}`];
  await agency(kept);
  const page = await sit(await administrator());
  await open(page, "", "Bàn làm việc");
  await part(page, "Cơ quan");
  await there(page, "Cơ quan");
  await expect(page.getByRole("link", { name: kept })).toBeVisible();
  await sound(page);
  await page.getByRole("link", { name: "Thêm cơ quan" }).click();
  await there(page, "Thêm cơ quan");
  await page.getByRole("button", { name: "Thêm cơ quan" }).click();
  await expect(page.locator(".errors")).toContainText("Hãy nhập tên cơ quan.");
  await sound(page);
  await page.getByLabel("Tên cơ quan").fill(name);
  await page.getByRole("button", { name: "Thêm cơ quan" }).click();
  await there(page, name);
  await page.getByLabel("Điện thoại").fill("0214 000 111");
  await page.getByRole("textbox", { name: "Giới thiệu" }).click();
  await page.keyboard.type("Phòng lo việc đường sá.\n");
  await page.getByRole("button", { name: "Đậm" }).click();
  await page.keyboard.type("Mở cửa cả tuần.");
  await sound(page);
  await page.getByRole("button", { name: "Lưu thông tin" }).click();
  await expect(said(page)).toHaveText(/^Đã lưu/);
  const reader = await sit();
  await expect(async () => {
    await reader.goto(`/co-quan/phong-${word}`);
    await expect(reader.getByText("0214 000 111")).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(reader.locator(".body strong")).toHaveText("Mở cửa cả tuần.");
  await page.getByLabel("Cơ quan giữ lại").selectOption({ label: kept });
  await page.getByRole("button", { name: "Gộp…" }).click();
  await sound(page);
  await page.getByRole("dialog").getByRole("button", { name: "Gộp", exact: true }).click();
  await there(page, kept);
  await part(page, "Cơ quan");
  await expect(page.getByRole("link", { name: kept })).toBeVisible();
  await expect(page.getByRole("link", { name })).toHaveCount(0);
});

test("the board tells of itself in formatted words", async ({ sit }) => {
  const page = await sit(await administrator());
  // Every spec reads this board's settings: what would be saved is looked at, and not passed on.
  let asked: { settings: { about: string; profile: { name: string } } } | undefined;
  await page.route("**/api/desk/settings", async (route) => {
    if (route.request().method() === "GET") return route.continue();
    asked = route.request().postDataJSON();
    await route.fulfill({ json: asked?.settings });
  });
  await open(page, "/cai-dat", "Cài đặt");
  const about = page.getByRole("textbox", { name: "Bài giới thiệu" });
  await about.click();
  await page.keyboard.press("Control+End");
  // The editor hears a moment later where the browser has put the caret.
  await page.waitForTimeout(200);
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Tiêu đề 2" }).click();
  await page.keyboard.type("Địa giới");
  await sound(page);
  await part(page, "Danh mục");
  await page.getByRole("button", { name: "Ở lại" }).click();
  await page.getByRole("button", { name: "Lưu cài đặt" }).click();
  await expect(said(page)).toHaveText("Đã lưu cài đặt.");
  expect(asked?.settings.about).toMatch(/<h2>Địa giới<\/h2>$/);
  expect(asked?.settings.profile.name, "and the rest as it was").not.toBe("");
  await part(page, "Danh mục");
  await there(page, "Danh mục");
});

test("a category is added, renamed and dropped", async ({ sit }) => {
  const [first, second] = [unique("Chuyên mục đầu"), unique("Chuyên mục sau")];
  const page = await sit(await administrator());
  await open(page, "/danh-muc", "Danh mục");
  const names = within(page, "Chuyên mục tin tức");
  await names.getByLabel("Thêm chuyên mục").fill(first);
  await names.getByRole("button", { name: "Thêm", exact: true }).click();
  await expect(said(page)).toContainText(first);
  await names.getByRole("button", { name: `Đổi tên ${first}` }).click();
  await expect(names.getByLabel("Tên mới")).toBeFocused();
  await names.getByLabel("Tên mới").fill(second);
  await sound(page);
  await names.getByRole("button", { name: "Lưu tên" }).click();
  await expect(said(page)).toHaveText(`“${first}” nay là “${second}”.`);
  await names.getByRole("button", { name: `Xóa ${second}` }).click();
  await expect(said(page)).toHaveText(`Đã xóa “${second}”.`);
  await expect(names.getByText(second)).toHaveCount(0);
});

test("the menu is written, and nothing of it is lost unasked", async ({ sit }) => {
  const page = await sit(await administrator());
  // Every spec reads this board's menu: what would be saved is looked at, and not passed on.
  let asked: { menu: { to: string; name: string }[] } | undefined;
  await page.route("**/api/desk/menu", async (route) => {
    asked = route.request().postDataJSON();
    await route.fulfill({ json: {} });
  });
  await open(page, "/trinh-bay", "Trình bày");
  const menu = within(page, "Thanh mục đầu trang");
  const items = menu.locator(".menu-line");
  await expect(items.first()).toBeVisible();
  const count = await items.count();
  await sound(page);
  await menu.getByRole("button", { name: "Thêm liên kết khác" }).click();
  await menu.getByRole("button", { name: "Lưu thanh mục" }).click();
  await expect(menu.locator(".errors")).toBeFocused();
  expect(asked, "nothing wrong is sent").toBeUndefined();
  await sound(page);
  await items.nth(count).getByLabel("Tên mục").fill("Bản đồ xã");
  await items.nth(count).getByLabel("Dẫn đến").fill("https://ban-do.example/xa");
  await part(page, "Danh mục");
  await page.getByRole("button", { name: "Ở lại" }).click();
  await items.nth(count).getByRole("button", { name: "Lên" }).click();
  await expect(items.nth(count - 1).getByLabel("Tên mục")).toHaveValue("Bản đồ xã");
  await expect(said(page)).toHaveText(`Đã chuyển “Bản đồ xã” thành số ${count}.`);
  await items
    .nth(count - 1)
    .getByRole("button", { name: "Bỏ" })
    .click();
  await expect(items).toHaveCount(count);
  await expect(said(page)).toHaveText("Đã bỏ “Bản đồ xã”. Có thể hoàn tác.");
  await expect(menu.getByRole("button", { name: "Hoàn tác" })).toBeFocused();
  await sound(page);
  await page.keyboard.press("Enter");
  await expect(items.nth(count - 1).getByLabel("Tên mục")).toHaveValue("Bản đồ xã");
  await menu.getByRole("button", { name: "Lưu thanh mục" }).click();
  await expect(said(page)).toHaveText("Đã lưu thanh mục.");
  expect(asked?.menu).toHaveLength(count + 1);
  expect(asked?.menu[count - 1]).toEqual({ to: "https://ban-do.example/xa", name: "Bản đồ xã" });
});

test("an import token is shown once, is good, and is taken back", async ({ sit }) => {
  const name = unique("Chuyển tin cũ");
  const page = await sit(await administrator());
  await open(page, "/ma-nhap", "Mã nhập");
  await page.getByLabel("Mã dùng để làm gì").fill(name);
  await page.getByRole("button", { name: "Tạo mã" }).click();
  await expect(page.getByRole("heading", { name: "Đã tạo mã" })).toBeFocused();
  const token = (await page.locator(".handed__link").textContent()) ?? "";
  await sound(page);
  const slug = unique("bai-nap");
  const { landed } = await importFile("bai.md", source({ slug }), {}, { token });
  expect(landed).toHaveLength(1);
  await page.reload();
  const line = page.getByRole("listitem").filter({ hasText: name });
  await expect(line).toContainText("Dùng gần nhất");
  await expect(page.locator(".handed__link")).toHaveCount(0);
  await line.getByRole("button", { name: "Thu hồi" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Thu hồi" }).click();
  await expect(line).toContainText("Đã thu hồi");
  const refused = await send("bai.md", source({ slug }), {}, { token });
  expect(refused.status).toBe(401);
});
