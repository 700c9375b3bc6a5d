import { audit, expect, overflow, test } from "../helper";

test("news by pages", async ({ page, open }) => {
  await open("/tin-tuc");
  const titles = page.getByRole("main").getByRole("heading", { level: 2 });
  await expect(titles).toHaveCount(12);
  await audit(page);
  const pager = page.getByRole("navigation", { name: "Các trang của danh sách" });
  await expect(pager.getByRole("link", { name: "Trang 1", exact: true })).toHaveAttribute(
    "aria-current",
    "page",
  );
  await pager.getByRole("link", { name: "Trang sau" }).click();
  await expect(page).toHaveURL("/tin-tuc?trang=2");
  await expect(page).toHaveTitle(/^Tin tức, trang 2 – /);
  await pager.getByRole("link", { name: "Trang trước" }).click();
  await expect(page).toHaveURL("/tin-tuc");
});

test("news by category", async ({ page, open }) => {
  await open("/tin-tuc");
  const categories = page.getByRole("navigation", { name: "Chuyên mục" });
  await categories.getByRole("link", { name: /^Giáo dục – Y tế/ }).click();
  await expect(page).toHaveURL("/tin-tuc?chuyen-muc=giao-duc-y-te");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Giáo dục – Y tế");
  const current = categories.locator("[aria-current=page]");
  await expect(current).toHaveText(/^Giáo dục – Y tế/);
  const shown = page.locator(".card__category");
  await expect(shown.first()).toHaveText("Giáo dục – Y tế");
  expect(new Set(await shown.allTextContents())).toEqual(new Set(["Giáo dục – Y tế"]));
  await audit(page);
});

test("an article, whole", async ({ page, open }) => {
  await open("/tin-tuc/cau-ba-lang-thong-xe");
  const article = page.getByRole("article");
  const title = "Cầu Bà Lăng thông xe sau mười một tháng thi công";
  await expect(page).toHaveTitle(`${title} – Trang thông tin điện tử xã Bản Liền Sơn`);
  await expect(article.getByRole("heading", { level: 1 })).toHaveText(title);
  await expect(article.getByText("Thứ bảy, 03/10/2026 07:30")).toBeVisible();
  await expect(article.getByText(/^Từ sáng nay, người dân ba thôn/)).toBeVisible();
  await expect(article.getByText("Lường Văn Toàn")).toBeVisible();
  const source = article.getByRole("link", { name: "Đài Truyền thanh xã Bản Liền Sơn" });
  await expect(source).toHaveAttribute("href", "https://example.org/truyen-thanh/cau-ba-lang");
  const figure = article.getByRole("figure").first();
  await expect(figure.getByRole("img")).toHaveAttribute("alt", /\p{L}{3}/u);
  await expect(figure.locator("figcaption")).toHaveText(/\p{L}{3}/u);
  const documents = page.getByRole("region", { name: "Văn bản đính kèm" });
  await expect(documents.getByRole("link", { name: /^Tải về \(PDF, \d+ KB\)$/ })).toBeVisible();
  await expect(documents.getByText("Số 118/QĐ-UBND")).toBeVisible();
  await expect(article.getByText(/lượt xem: [\d.]+/).first()).toBeVisible();
  await audit(page);
  expect(await overflow(page)).toBe(0);
});

test("an article that was updated says when", async ({ page, open }) => {
  await open("/tin-tuc/dien-tap-phong-chong-sat-lo-co-muong");
  await expect(page.getByText("Cập nhật: Thứ hai, 15/06/2026 16:30")).toBeVisible();
});

test("from an article to its neighbours, its category and both ends", async ({ page, open }) => {
  await open("/tin-tuc/cau-ba-lang-thong-xe");
  await page.getByRole("link", { name: "Xuống cuối bài" }).click();
  await expect(page.getByText("Lường Văn Toàn")).toBeInViewport();
  await page.getByRole("link", { name: "↑ Lên đầu trang" }).click();
  await expect(page.getByRole("banner")).toBeInViewport();
  const related = page.getByRole("region", { name: "Cùng chuyên mục" });
  await expect(related.getByRole("heading", { level: 3 })).not.toHaveCount(0);
  const walk = page.getByRole("navigation", { name: "Bài trước và bài sau" });
  await expect(walk.getByRole("link")).toHaveCount(2);
  await walk.getByRole("link").last().click();
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(/Cầu Bà Lăng/);
  const newer = page.getByRole("navigation", { name: "Bài trước và bài sau" });
  await newer.getByRole("link", { name: /Cầu Bà Lăng/ }).click();
  await expect(page).toHaveURL("/tin-tuc/cau-ba-lang-thong-xe");
});

test("the longest article is read whole", async ({ page, open }) => {
  await open("/tin-tuc/bao-cao-mot-nam-chinh-quyen-hai-cap");
  const article = page.getByRole("article");
  await expect(article.getByRole("table").first()).toBeVisible();
  await expect(article.getByRole("heading", { level: 2 }).first()).toBeVisible();
  await audit(page);
});
