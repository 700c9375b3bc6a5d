import { audit, expect, overflow, test } from "../helper";

test("the first page: featured article, newest news, newest notices", async ({ page, open }) => {
  await open("/");
  await expect(page).toHaveTitle("Trang chủ – Trang thông tin điện tử xã Bản Liền Sơn");
  const featured = page.getByRole("region", { name: /Bà Pèng bảy mươi tám tuổi/ });
  await expect(featured.getByRole("link", { name: /lần đầu nộp hồ sơ/ })).toBeVisible();
  const news = page.getByRole("region", { name: "Tin mới" });
  await expect(news.getByRole("heading", { level: 3 })).toHaveCount(6);
  const notices = page.getByRole("region", { name: "Thông báo mới" });
  await expect(notices.getByRole("heading", { level: 3 })).toHaveCount(8);
  await expect(notices.getByText(/lượt xem: [\d.]+ · lượt tải: [\d.]+/)).toHaveCount(8);
  await audit(page);
});

test("the first page: open exams, procedures by level, what came of meetings", async ({
  page,
  open,
}) => {
  await open("/");
  const exams = page.getByRole("region", { name: "Đang tuyển dụng" });
  await expect(exams.getByText(/^(Sắp tới|Đang diễn ra): /).first()).toBeVisible();
  await expect(exams.getByRole("heading", { level: 3 })).not.toHaveCount(0);
  const procedures = page.getByRole("region", { name: "Thủ tục hành chính" });
  await expect(procedures.getByText(/^[\d.]+ thủ tục hành chính$/)).toBeVisible();
  await expect(procedures.getByRole("link", { name: /^Cấp tỉnh [\d.]+$/ })).toBeVisible();
  const meetings = page.getByRole("region", { name: "Kết quả họp mới" });
  await expect(meetings.getByRole("heading", { level: 3 })).toHaveCount(3);
  const ways: [string, string][] = [
    ["Tất cả kỳ tuyển dụng", "/tuyen-dung"],
    ["Tìm thủ tục", "/thu-tuc"],
    ["Tất cả kết quả họp", "/hop"],
  ];
  for (const [name, path] of ways) {
    await expect(page.getByRole("link", { name })).toHaveAttribute("href", path);
  }
  await procedures.getByRole("link", { name: /^Cấp xã / }).click();
  await expect(page).toHaveURL("/thu-tuc?cap=xa");
});

test("landmarks, language and the footer", async ({ page, open }) => {
  await open("/");
  await expect(page.locator("html")).toHaveAttribute("lang", "vi");
  for (const landmark of ["banner", "main", "contentinfo"] as const) {
    await expect(page.getByRole(landmark)).toHaveCount(1);
  }
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  const parts = page.getByRole("navigation", { name: "Các phần của trang" });
  await expect(parts.getByRole("link", { name: "Trang chủ" })).toHaveAttribute(
    "aria-current",
    "page",
  );
  const footer = page.getByRole("contentinfo");
  for (const text of [
    "Cơ quan chủ quản: Ủy ban nhân dân tỉnh Sơn Khê",
    "Chịu trách nhiệm chính: Ông Hà Văn Sinh",
    "Địa chỉ: Số 1, đường Suối Bạc",
    /Lượt truy cập: hôm nay [\d.]+, tất cả [\d.]+/,
  ]) {
    await expect(footer.getByText(text)).toBeVisible();
  }
});

test("every picture of the first page is there", async ({ page, open }) => {
  await open("/");
  for (const picture of await page.getByRole("main").locator("img").all()) {
    await picture.scrollIntoViewIfNeeded();
    const width = () => picture.evaluate((image: HTMLImageElement) => image.naturalWidth);
    await expect.poll(width).toBeGreaterThan(0);
  }
});

for (const path of [
  "/",
  "/tin-tuc",
  "/thong-bao",
  "/tin-tuc/bao-cao-mot-nam-chinh-quyen-hai-cap",
  "/thu-tuc?cap=xa",
  "/thu-tuc/1.900101",
  "/thu-tuc/1.900101/ho-so",
  "/hop",
  "/hop/phien-hop-ubnd-thang-10-2026",
  "/tuyen-dung",
  "/tuyen-dung/tuyen-dung-vien-chuc-2026",
  "/co-quan/uy-ban-nhan-dan-xa-ban-lien-son",
]) {
  test(`nothing of ${path} stands out sideways at 320 px`, async ({ page, open }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(path);
    expect(await overflow(page)).toBe(0);
  });
}

test("the skip link leads past the header", async ({ page, open }) => {
  await open("/");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Đến nội dung chính" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
});
