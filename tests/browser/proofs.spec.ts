import { notice, pdf, posting, unique } from "../content";
import { theAdministrator } from "../desk";
import { audit, expect, overflow, test } from "../helper";
import { today } from "../proofs";

test("from any page to the log, its days, and what was done", async ({ page, open }) => {
  await open("/");
  await page.getByRole("contentinfo").getByRole("link", { name: "Kiểm chứng" }).click();
  await expect(page).toHaveURL("/niem-yet");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kiểm chứng niêm yết");
  const program = page.getByRole("link", { name: "chương trình kiểm tra (verify.py)" });
  await expect(program).toHaveAttribute("href", "/niem-yet/verify.py");
  await expect(page.getByText(/^python3 verify\.py http/)).toBeVisible();
  await audit(page);
  expect(await overflow(page)).toBe(0);
  const days = page.getByRole("region", { name: "Các ngày có ghi sổ" });
  await days.getByRole("link").first().click();
  await expect(page).toHaveURL(/\/niem-yet\/\d{4}-\d\d-\d\d$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Sổ ngày \d\d\/\d\d\/\d{4}$/);
  const acts = page.getByRole("region", { name: "Việc công khai" });
  await expect(acts.getByText("Nạp bài từ tệp").first()).toBeVisible();
  await audit(page);
  expect(await overflow(page)).toBe(0);
});

test("a posting's proof says that all agrees", async ({ page, open }) => {
  const { id, path } = await notice({ "thong-bao.pdf": pdf(unique("tep")) });
  await open(`/niem-yet/bai/${id}`);
  const article = page.getByRole("article");
  await expect(article.getByText("Khớp", { exact: true })).toBeVisible();
  await expect(article.getByText("nay, vẫn đang niêm yết")).toBeVisible();
  await expect(article.getByText("Thứ hai, 20/05/2019 08:00")).toBeVisible();
  const editions = page.getByRole("region", { name: "Các bản đã đăng" });
  await expect(editions.getByText(/^SHA-256 [0-9a-f]{64}$/)).toHaveCount(1);
  await expect(editions.getByText(/: khớp\.$/)).toHaveCount(1);
  await expect(
    page.getByRole("region", { name: "Văn bản đính kèm" }).getByText("thong-bao.pdf"),
  ).toBeVisible();
  await audit(page);
  expect(await overflow(page)).toBe(0);
  await editions.getByRole("link", { name: /^mục / }).click();
  await expect(page).toHaveURL(`/niem-yet/${today()}`);
  await page.goBack();
  await article.getByRole("link", { name: path }).click();
  await expect(page).toHaveURL(path);
});

test("what was withdrawn says since when and why", async ({ page, open }) => {
  const { id } = await posting({ kind: "notice" });
  const admin = await theAdministrator();
  const why = "Đăng nhầm bản chưa ký.";
  await admin.must("POST", "withdrawals", { posting: id, edition: 1, why });
  await open(`/niem-yet/bai/${id}`);
  await expect(page.getByText(`Lý do: ${why}`).first()).toBeVisible();
  await expect(page.getByText("nội dung không còn được công khai")).toBeVisible();
  const withdrawals = page.getByRole("region", { name: "Rời bảng" });
  await expect(withdrawals.getByText(/: khớp\.$/)).toHaveCount(1);
  await audit(page);
  expect(await overflow(page)).toBe(0);
});

test("on paper a proof is its facts and nothing to press", async ({ page, open }) => {
  const { id } = await posting({ kind: "notice" });
  await open(`/niem-yet/bai/${id}`);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("Khớp", { exact: true })).toBeVisible();
  await expect(page.getByText(/^SHA-256 [0-9a-f]{64}$/)).toBeVisible();
  await expect(page.getByRole("navigation", { name: "Vị trí của trang" })).toBeHidden();
});

test.describe("a day that is none", () => {
  test.use({ forgiven: [/404 \(Not Found\)/] });

  test("is told not to be there", async ({ page }) => {
    const response = await page.goto("/niem-yet/2999-01-01");
    expect(response?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Không tìm thấy trang");
  });
});
