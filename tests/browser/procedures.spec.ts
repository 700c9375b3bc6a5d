import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { importFile, pdf, unique } from "../content";
import { digest } from "../cookie";
import { audit, expect, overflow, test } from "../helper";
import { code, list, market, procedure, record } from "../kinds";

const BIRTH = "/thu-tuc/1.900101";

const titles = (page: Page) => page.getByRole("main").getByRole("heading", { level: 2 });
const chosen = (page: Page) => page.getByRole("list", { name: "Đang lọc theo" });
const form = (page: Page) => page.getByRole("search", { name: "Tìm và lọc thủ tục" });

async function unfolded(page: Page): Promise<Locator> {
  const filters = form(page);
  if (!(await filters.getByLabel("Lĩnh vực").isVisible())) {
    await filters.getByText("Lọc và sắp xếp").click();
  }
  return filters;
}

test("the list says how many there are, and why levels do not add up to all", async ({
  page,
  open,
}) => {
  await open("/thu-tuc");
  await expect(page).toHaveTitle(/^Thủ tục hành chính – /);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Thủ tục hành chính");
  await expect(page.getByText(/^[\d.]+ thủ tục hành chính$/)).toBeVisible();
  await expect(
    page.getByText(/thực hiện ở nhiều cấp được tính ở mỗi cấp, nhưng chỉ một lần trong tổng số\./),
  ).toBeVisible();
  await expect(page.getByText(/^Tất cả [\d.]+ thủ tục\.$/)).toBeVisible();
  await expect(titles(page)).toHaveCount(20);
  await expect(chosen(page)).toHaveCount(0);
  await audit(page);
  expect(await overflow(page)).toBe(0);
});

test("a level's number leads to its procedures", async ({ page, open }) => {
  await open("/thu-tuc");
  await page.getByRole("link", { name: /^Cấp xã [\d.]+$/ }).click();
  await expect(page).toHaveURL("/thu-tuc?cap=xa");
  await expect(chosen(page).getByRole("link")).toHaveText([/^Cấp: Cấp xã/]);
  for (const facts of await page.locator(".procedure-line__facts").allTextContents()) {
    expect(facts).toContain("Cấp xã");
  }
  const next = page.getByRole("link", { name: "Trang sau" });
  await expect(next).toHaveAttribute("href", "/thu-tuc?cap=xa&trang=2");
  await next.click();
  await expect(page).toHaveTitle(/^Thủ tục hành chính, trang 2 – /);
});

test("procedures are found by words, and by what is chosen beside them", async ({ page, open }) => {
  const { word, field } = await market();
  await open("/thu-tuc");
  await form(page).getByRole("searchbox").fill("  hop CHO ");
  const filters = await unfolded(page);
  await filters.getByLabel("Lĩnh vực").selectOption(field);
  await filters.getByLabel("Sắp xếp theo").selectOption("Tên thủ tục");
  await filters.getByRole("button", { name: "Áp dụng" }).click();
  await expect(page.getByText("Có 2 thủ tục khớp.")).toBeVisible();
  await expect(titles(page)).toHaveText(["Đăng ký họp chợ phiên", "Đổi giấy phép họp chợ"]);
  // What was asked still stands in the form.
  await expect(form(page).getByRole("searchbox")).toHaveValue("hop CHO");
  const again = await unfolded(page);
  await expect(again.getByLabel("Lĩnh vực")).toHaveValue(field);
  await expect(again.getByLabel("Sắp xếp theo")).toHaveValue("ten");
  await expect(again.getByLabel("Cấp thực hiện").getByRole("option")).toHaveText([
    "Tất cả các cấp",
    "Cấp tỉnh (1)",
    "Cấp xã (2)",
  ]);
  await expect(chosen(page).getByRole("link")).toHaveText([
    /^“hop CHO”/,
    new RegExp(`^Lĩnh vực: Lĩnh vực ${word}`),
  ]);
  await audit(page);
  expect(await overflow(page)).toBe(0);
});

test("what is chosen is taken off again by a link, one after the other", async ({ page, open }) => {
  const { field, province } = await market();
  await open(`/thu-tuc?linh-vuc=${field}&co-quan=${province}&muc-do=mot-phan&sap-xep=moi`);
  await expect(titles(page)).toHaveText(["Đổi giấy phép họp chợ"]);
  await expect(chosen(page).getByRole("link")).toHaveCount(3);
  await chosen(page).getByRole("link", { name: "Mức độ: Một phần – bỏ điều kiện này" }).click();
  await expect(page).toHaveURL(`/thu-tuc?linh-vuc=${field}&co-quan=${province}&sap-xep=moi`);
  await expect(titles(page)).toHaveText(["Đổi giấy phép họp chợ", "Chở khách qua đò ngang"]);
  await chosen(page)
    .getByRole("link", { name: /^Cơ quan: / })
    .click();
  await expect(page.getByText("Có 3 thủ tục khớp.")).toBeVisible();
  await chosen(page)
    .getByRole("link", { name: /^Lĩnh vực: / })
    .click();
  await expect(page).toHaveURL("/thu-tuc?sap-xep=moi");
  await expect(chosen(page)).toHaveCount(0);
});

test("where nothing fits, the list says what to do, and what was chosen", async ({
  page,
  open,
}) => {
  const { field } = await market();
  await open(`/thu-tuc?linh-vuc=${field}&cap=bo`);
  const empty = "Không có thủ tục nào khớp. Hãy bỏ bớt điều kiện lọc hoặc thử từ khác.";
  await expect(page.getByText(empty)).toBeVisible();
  await expect(titles(page)).toHaveCount(0);
  await expect(chosen(page).getByRole("link", { name: /^Cấp: Cấp bộ/ })).toBeVisible();
  const filters = await unfolded(page);
  await expect(filters.getByLabel("Cấp thực hiện"), "not lost with the next").toHaveValue("bo");
  await audit(page);
  await chosen(page)
    .getByRole("link", { name: /^Cấp: / })
    .click();
  await expect(page.getByText("Có 3 thủ tục khớp.")).toBeVisible();
});

test("a procedure, in the order citizens ask", async ({ page, open }) => {
  await open(BIRTH);
  const article = page.getByRole("article");
  await expect(page).toHaveTitle(/^Đăng ký khai sinh – /);
  await expect(article.getByRole("heading", { level: 1 })).toHaveText("Đăng ký khai sinh");
  await expect(article.getByText("1.900101").first()).toBeVisible();
  await expect(article.getByRole("heading", { level: 2 })).toHaveText([
    "Nộp ở đâu, bao lâu, hết bao nhiêu",
    "Giấy tờ cần có",
    "Các bước thực hiện",
    "Yêu cầu, điều kiện",
    "Kết quả nhận được",
    "Căn cứ pháp lý",
    "Thông tin khác",
    "Văn bản đính kèm",
  ]);
  const ways = article.locator(".channels");
  const way = ways.getByRole("row").filter({ hasText: "Trực tiếp" });
  for (const text of ["1 ngày làm việc", "Lệ phí: 5.000 đồng", "Phí: 8.000 đồng"]) {
    await expect(way.getByText(text, { exact: true })).toBeVisible();
  }
  await expect(ways.getByRole("rowheader")).toHaveText([
    "Trực tiếp",
    "Trực tuyến",
    "Dịch vụ bưu chính",
  ]);
  await expect(article.getByRole("link", { name: "Nộp trực tuyến" })).toHaveAttribute(
    "href",
    "https://dichvucong.gov.vn/",
  );
  await expect(article.getByText(/Luật Hộ tịch \(ngày 20\/11\/2014\)/)).toBeVisible();
  await expect(article.getByText(/^lượt xem: [\d.]+$/).first()).toBeVisible();
  await audit(page);
  expect(await overflow(page)).toBe(0);
});

test("from a procedure to its field and to who carries it out", async ({ page, open }) => {
  await open(BIRTH);
  const facts = page.getByRole("article").locator(".facts").first();
  await facts.getByRole("link", { name: "Hộ tịch" }).click();
  await expect(page).toHaveURL("/thu-tuc?linh-vuc=ho-tich");
  await titles(page).getByRole("link", { name: "Đăng ký khai sinh" }).click();
  await facts.getByRole("link", { name: "Ủy ban nhân dân xã Bản Liền Sơn" }).click();
  await expect(page).toHaveURL("/co-quan/uy-ban-nhan-dan-xa-ban-lien-son");
});

test("papers have boxes to tick, with their numbers and forms", async ({ page, open }) => {
  await open(BIRTH);
  const papers = page.getByRole("region", { name: "Giấy tờ cần có" });
  const boxes = papers.getByRole("checkbox");
  await expect(boxes).toHaveCount(4);
  const first = papers.getByRole("checkbox", { name: /^Tờ khai đăng ký khai sinh.* 1 bản chính$/ });
  await expect(first).not.toBeChecked();
  await papers.getByText(/^Tờ khai đăng ký khai sinh/).click();
  await expect(first).toBeChecked();
  const box = await first.boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  const form = papers
    .getByRole("listitem")
    .first()
    .getByRole("link", { name: /^Tải về \(Word, / });
  await expect(form).toBeVisible();
  await audit(page);
});

test("a paper's form is downloaded beside it", async ({ page, open }) => {
  const bytes = pdf(unique("mau"), 2500);
  const front = [
    '[[dossier]]\nname = "Cấp lần đầu"',
    'papers = [{ name = "Đơn", originals = 2, copies = 1, form = "Mẫu đơn.pdf" }]',
    '[[dossier]]\nname = "Cấp lại"',
    'papers = [{ name = "Giấy phép cũ", copies = 1 }, { name = "Xuất trình khi hỏi", originals = 0 }]',
    '[[documents]]\nfile = "Mẫu đơn.pdf"',
  ];
  const { path } = await procedure({ front: front.join("\n"), files: { "Mẫu đơn.pdf": bytes } });
  await open(path);
  const papers = page.getByRole("region", { name: "Giấy tờ cần có" });
  await expect(papers.getByRole("heading", { level: 3 })).toHaveText(["Cấp lần đầu", "Cấp lại"]);
  await expect(papers.getByText("2 bản chính, 1 bản sao")).toBeVisible();
  await expect(papers.getByRole("checkbox"), "a remark is no paper").toHaveCount(2);
  await expect(papers.getByText("Xuất trình khi hỏi")).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    papers.getByRole("link", { name: "Tải về (PDF, 3 KB)" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("Mẫu đơn.pdf");
  expect(await digest(readFileSync(await download.path()))).toBe(await digest(bytes));
});

test("a procedure tells what changed and when", async ({ page, open }) => {
  const told = code();
  const way = (time: string) => `[[channels]]\nway = "truc-tiep"\ntime = "${time}"`;
  const { path } = await procedure({ code: told, front: way("5 ngày") });
  await importFile("a.md", record({ code: told, front: way("3 ngày") }));
  await open(path);
  const changes = page.getByRole("region", { name: "Những lần sửa sau khi đăng" });
  await expect(changes.getByRole("listitem")).toHaveText([
    /^\d\d:\d\d, \d\d\/\d\d\/\d{4}: Sửa: cách thức, thời hạn, phí và lệ phí\.$/,
  ]);
  await expect(page.getByText(/^Cập nhật: /)).toBeVisible();
});

test("of what is only listed the page says where to ask", async ({ page, open }) => {
  const told = code();
  await list([[told, "Cấp thẻ chợ", "", "Ban Quản lý chợ thử", "Chợ thử"]]);
  await open(`/thu-tuc/${told}`);
  await expect(page.getByText(/^Nguồn mới chỉ công bố tên thủ tục;/)).toBeVisible();
  await expect(page.getByRole("checkbox")).toHaveCount(0);
  await audit(page);
  expect(await overflow(page)).toBe(0);
});

test("one sheet to take along", async ({ page, open }) => {
  await open(BIRTH);
  await page.getByRole("link", { name: "Bản một trang để in và mang theo" }).click();
  await expect(page).toHaveURL(`${BIRTH}/ho-so`);
  await expect(page).toHaveTitle(/^Giấy tờ mang theo: Đăng ký khai sinh – /);
  const sheet = page.getByRole("article");
  await expect(sheet.getByRole("heading", { level: 1 })).toHaveText("Đăng ký khai sinh");
  await expect(sheet.getByRole("heading", { level: 2 })).toHaveText([
    "Thời hạn và phí",
    "Giấy tờ mang theo",
  ]);
  await expect(sheet.getByRole("checkbox")).toHaveCount(4);
  await expect(sheet.getByText(/^Nguồn: http.*\/thu-tuc\/1\.900101$/)).toBeVisible();
  await audit(page);
  expect(await overflow(page)).toBe(0);
  const way = page.getByRole("navigation", { name: "Vị trí của trang" });
  await way.getByRole("link", { name: "1.900101" }).click();
  await expect(page).toHaveURL(BIRTH);
});
