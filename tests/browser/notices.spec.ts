import { audit, expect, overflow, test } from "../helper";

const TITLE =
  "Thông báo kết quả kiểm tra, sát hạch vòng 2 kỳ tuyển dụng viên chức các đơn vị sự nghiệp " +
  "công lập thuộc Ủy ban nhân dân xã Bản Liền Sơn năm 2026 và dự kiến danh sách người trúng " +
  "tuyển theo từng vị trí việc làm";

test("notices with whole titles and their counts", async ({ page, open }) => {
  await open("/thong-bao");
  await expect(page).toHaveTitle(/^Thông báo – /);
  await expect(page.getByRole("main").getByRole("heading", { level: 2 })).toHaveCount(20);
  const title = page.getByRole("link", { name: TITLE, exact: true });
  await expect(title).toBeVisible();
  const cut = await title.evaluate((link) => link.scrollWidth > link.clientWidth + 1);
  expect(cut && (await title.evaluate((link) => getComputedStyle(link).textOverflow))).not.toBe(
    "ellipsis",
  );
  const line = page.getByRole("listitem").filter({ has: title });
  await expect(line.getByText(/^lượt xem: (89|9\d)\d · lượt tải: 2[5-9]\d$/)).toBeVisible();
  await audit(page);
  expect(await overflow(page)).toBe(0);
});

test("a notice and its documents, each with its own counts", async ({ page, open }) => {
  await open("/thong-bao/ke-hoach-tuyen-dung-vien-chuc-2026");
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).toHaveText(/^Kế hoạch tuyển dụng viên chức các đơn vị sự nghiệp/);
  await expect(page.getByText("Thứ hai, 18/05/2026 15:30")).toBeVisible();
  const documents = page.getByRole("region", { name: "Văn bản đính kèm" });
  await expect(documents.getByRole("listitem")).toHaveCount(2);
  const plan = documents.getByRole("listitem").first();
  await expect(plan.getByText("Số 41/KH-UBND · Hà Văn Sinh ký ngày 18/05/2026")).toBeVisible();
  await expect(plan.getByText(/lượt xem: [\d.]+ · lượt tải: 6\d\d/)).toBeVisible();
  const sheet = documents.getByRole("listitem").last();
  await expect(sheet.getByRole("link", { name: /^Tải về \(Excel, / })).toBeVisible();
  await audit(page);
  expect(await overflow(page)).toBe(0);
});

test("every number is one click from the rule", async ({ page, open }) => {
  await open("/thong-bao/ke-hoach-tuyen-dung-vien-chuc-2026");
  await page
    .getByRole("article")
    .getByRole("link", { name: /lượt xem/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Quy tắc đếm");
});
