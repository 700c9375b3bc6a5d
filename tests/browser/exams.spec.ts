import { readFileSync } from "node:fs";
import { importFile, pdf, posting, source, unique } from "../content";
import { digest } from "../cookie";
import { audit, expect, lineOf, overflow, test } from "../helper";
import { DAY, day, exam, local } from "../kinds";

const from = (days: number) => `from = "${local(Date.now() + days * DAY)}"`;

test("exams, each with what it waits for", async ({ page, open }) => {
  await open("/tuyen-dung");
  await expect(page).toHaveTitle(/^Tuyển dụng – /);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tuyển dụng");
  const open2027 = await lineOf(page, "Kỳ tuyển dụng công chức xã Bản Liền Sơn năm 2027");
  await expect(open2027.getByText(/^(Sắp tới|Đang diễn ra): /).first()).toBeVisible();
  await expect(open2027.getByText("3 chỉ tiêu")).toBeVisible();
  const over = await lineOf(page, "Kỳ tuyển dụng viên chức bổ sung cho các trường học năm 2025");
  await expect(over.getByText("Đã kết thúc")).toBeVisible();
  await expect(over.getByText(/^[2-9] thông báo$/)).toBeVisible();
  await audit(page);
  expect(await overflow(page)).toBe(0);
});

test("an exam's steps, the one that is going on before all else", async ({ page, open }) => {
  const { path } = await exam(
    [
      `stage = "announcement"\n${from(-20)}`,
      `stage = "intake"\n${from(-3)}\nuntil = "${local(Date.now() + 3 * DAY)}"
confirmed = true\nplace = "Quầy số 3"\nnote = "Chưa phải nộp văn bằng."`,
      `stage = "round1"\n${from(20)}\nconfirmed = true`,
      'stage = "round2"\nfrom = "2099-11"',
      'stage = "recognition"',
    ],
    { front: 'quota = 12\npositions = "1 bác sĩ, 2 điều dưỡng"' },
  );
  await open(path);
  const article = page.getByRole("article");
  const coming = article.locator(".coming");
  await expect(coming.getByText("Đang diễn ra")).toBeVisible();
  await expect(coming.getByText(/^Tiếp nhận phiếu .* đến .*, tại Quầy số 3$/)).toBeVisible();
  await expect(article.getByText("1 bác sĩ, 2 điều dưỡng")).toBeVisible();
  const steps = page.getByRole("region", { name: "Các bước của kỳ thi" });
  await expect(steps.getByRole("heading", { level: 3 })).toHaveText([
    "Thông báo tuyển dụng Đã xong",
    "Tiếp nhận phiếu đăng ký dự tuyển Đang diễn ra",
    "Vòng 1 Sắp tới",
    "Vòng 2",
    "Công nhận kết quả tuyển dụng",
  ]);
  await expect(steps.locator("[aria-current=step]")).toHaveText(/^Tiếp nhận phiếu/);
  await expect(steps.getByText("dự kiến tháng 11/2099")).toBeVisible();
  await expect(steps.getByText("Thời gian: chưa ấn định")).toBeVisible();
  await expect(steps.getByText("Chưa phải nộp văn bằng.")).toBeVisible();
  await audit(page);
  expect(await overflow(page)).toBe(0);
});

test("an exam that is over says so first", async ({ page, open }) => {
  await open("/tuyen-dung/tuyen-dung-vien-chuc-2025");
  const article = page.getByRole("article");
  await expect(article.getByText("Kỳ thi đã kết thúc.")).toBeVisible();
  await expect(article.locator("[aria-current=step]")).toHaveCount(0);
  await audit(page);
});

test("a fixed day that moved stands with the old one and the reason", async ({ page, open }) => {
  const fixed = (at: string) => `stage = "round1"\nfrom = "${at}"\nconfirmed = true`;
  const { slug, path } = await exam([fixed("2099-01-16 07:30")]);
  const front = `change_note = "Trường thi sửa mái."\n[[steps]]\n${fixed("2099-02-20 07:30")}`;
  await importFile("e.md", source({ kind: "exam", slug, front, body: "" }));
  await open(path);
  const step = page.getByRole("region", { name: "Các bước của kỳ thi" }).getByRole("listitem");
  await expect(step.first().getByText("Thứ sáu, 20/02/2099 07:30")).toBeVisible();
  const today = day(Date.now()).replaceAll("/", "\\/");
  await expect(step.first().locator(".step__change")).toHaveText(
    new RegExp(
      `^Đổi ngày \\(${today}\\): trước đây là Thứ sáu, 16/01/2099 07:30. Trường thi sửa mái.$`,
    ),
  );
  await audit(page);
});

test("a step's notices and files are on it, and lead back to the exam", async ({ page, open }) => {
  const slug = unique("ky-thi");
  const bytes = pdf(slug, 2500);
  const title = `Danh sách thí sinh ${slug}`;
  const front = `exam = "${slug}"\nstep = "round1"\n[[documents]]\nfile = "Danh sách.pdf"`;
  await posting({ kind: "notice", title, front, files: { "Danh sách.pdf": bytes } });
  const { path } = await exam(['stage = "intake"', 'stage = "round1"'], {
    slug,
    title: "Tuyển hai kế toán",
  });
  await open(path);
  const steps = page.getByRole("region", { name: "Các bước của kỳ thi" });
  const round = steps.locator(".step").filter({ hasText: "Vòng 1" });
  await expect(round.getByRole("link", { name: title })).toBeVisible();
  const counts = round.getByText(/^lượt xem: \d+ · lượt tải: \d+$/);
  await expect(counts, "the notice's and the file's").toHaveCount(2);
  await expect(round.getByRole("link", { name: "Danh sách", exact: true })).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    round.getByRole("link", { name: "Tải về (PDF, 3 KB)" }).click(),
  ]);
  expect(await digest(readFileSync(await download.path()))).toBe(await digest(bytes));
  await audit(page);
  expect(await overflow(page)).toBe(0);
  await round.getByRole("link", { name: title }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  await page.getByText("Thuộc kỳ thi: ").getByRole("link", { name: "Tuyển hai kế toán" }).click();
  await expect(page).toHaveURL(path);
});

test("the demo's recruitment is one dossier", async ({ page, open }) => {
  await open("/tuyen-dung/tuyen-dung-vien-chuc-2026");
  const steps = page.getByRole("region", { name: "Các bước của kỳ thi" });
  await expect(steps.locator(".step")).toHaveCount(8);
  const summons = steps.locator(".step").filter({ hasText: "Triệu tập thí sinh dự vòng 2" });
  await expect(summons.first().getByRole("link", { name: /^Tải về \(PDF, / })).toHaveCount(2);
  await audit(page);
  expect(await overflow(page)).toBe(0);
});
