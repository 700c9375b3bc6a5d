import { join } from "node:path";
import type { Page } from "@playwright/test";
import { unique } from "../../content";
import type { Clerk, Draft } from "../../desk";
import { code } from "../../kinds";
import {
  body,
  dated,
  expect,
  open,
  preview,
  said,
  saved,
  sound,
  staff,
  test,
  there,
  within,
} from "./helper";

test.setTimeout(60_000);

const PICTURE = join(import.meta.dirname, "../../../demo/tin-tuc/ngay-hoi.webp");

type Written = { page: Page; title: string; publish: () => Promise<string> };

/** Begins a posting of a kind, and knows how it is brought onto the board. */
async function begin(
  sit: (who?: Clerk) => Promise<Page>,
  kind: RegExp,
  title: string,
): Promise<Written> {
  const { people } = await staff(["author", "Thào Thị Mỷ"], ["editor", "Giàng Seo Lử"]);
  const [author, editor] = people as [Clerk, Clerk];
  const page = await sit(author);
  await open(page, "/bai/moi", "Viết bài mới");
  await page.getByRole("button", { name: kind }).click();
  await there(page, /^Soạn/);
  await page.getByLabel("Tiêu đề", { exact: true }).fill(title);
  const publish = async () => {
    await dated(page);
    await saved(page);
    await sound(page);
    await page.getByRole("button", { name: "Trình duyệt" }).click();
    await expect(said(page)).toHaveText(/^Đã trình duyệt/);
    const id = Number(new URL(page.url()).pathname.split("/").pop());
    const { meta } = await editor.must<Draft>("GET", "draft", { id });
    const question = { id, version: meta.version };
    type Published = { now: { path: string } };
    const { now } = await editor.must<Published>("POST", "publications", question);
    await page.goto(now.path);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    return now.path;
  };
  return { page, title, publish };
}

/** Adds a row by its button and gives the part of the form it stands in. */
async function add(page: Page, button: string, id: string) {
  const last = page.getByRole("button", { name: button, exact: true }).last();
  await last.click();
  const row = page.locator(`[id="${id}"]`);
  await expect(row).toBeVisible();
  return row;
}

test("a procedure: channels, fees and papers as rows, and what is missing is told", async ({
  sit,
}) => {
  const own = code();
  const { page, publish } = await begin(sit, /^Thủ tục/, `Đăng ký ${unique("thu-tuc")}`);
  const meter = page.locator(".meter");
  await expect(meter).toContainText("Còn thiếu:");
  await meter.getByRole("button", { name: "Quyết định" }).click();
  await expect(page.getByLabel("Số quyết định công bố")).toBeFocused();
  await page.keyboard.type("163/QĐ-UBND");
  await page.getByLabel("Mã thủ tục").fill(own);
  await page.getByLabel("Xã", { exact: false }).first().check();
  await page.getByLabel("Lĩnh vực", { exact: true }).fill("Hộ tịch");
  const known = page.getByLabel("Lĩnh vực có sẵn", { exact: true });
  const other = (await known.getByRole("option").nth(1).textContent()) ?? "";
  await known.selectOption(other);
  const fields = page.getByLabel("Lĩnh vực", { exact: true });
  await expect(fields, "looking through the list adds nothing").toHaveValue("Hộ tịch");
  await page.getByRole("button", { name: "Thêm lĩnh vực có sẵn" }).click();
  await expect(fields).toHaveValue(`Hộ tịch\n${other}`);
  await page.getByLabel("Loại thủ tục").fill("Không được luật giao cho địa phương");
  const basis = within(page, "Căn cứ pháp lý").getByLabel("Ghi chung bằng lời");
  await basis.fill("Luật Hộ tịch số 60/2014/QH13");
  const steps = page.getByLabel("Các bước", { exact: true });
  await steps.fill("Nộp hồ sơ\nNhận kết quả");
  const channel = await add(page, "Thêm cách nộp", "channels[1]");
  await expect(channel.getByLabel("Hình thức nộp"), "where one writes on").toBeFocused();
  await channel.getByLabel("Thời hạn giải quyết").fill("5 ngày làm việc");
  const fee = await add(page, "Thêm khoản thu", "channels[1].fees[1]");
  await fee.getByLabel("Mức thu").fill("50.000 đồng");
  await add(page, "Thêm bộ hồ sơ", "dossier[1]");
  const paper = await add(page, "Thêm giấy tờ", "dossier[1].papers[1]");
  await paper.getByLabel("Tên giấy tờ").fill("Tờ khai đăng ký");
  await add(page, "Thêm giấy tờ", "dossier[1].papers[2]");
  const second = page.locator('[id="dossier[1].papers[2]"]');
  await second.getByLabel("Tên giấy tờ").fill("Giấy chứng sinh");
  await second.getByRole("button", { name: "Lên" }).click();
  await expect(paper.getByLabel("Tên giấy tờ")).toHaveValue("Giấy chứng sinh");
  await second.getByRole("button", { name: "Xóa" }).click();
  await page.getByRole("button", { name: "Hoàn tác", exact: true }).first().click();
  await expect(second.getByLabel("Tên giấy tờ"), "taken back").toHaveValue("Tờ khai đăng ký");
  const shown = await preview(page);
  const row = shown.getByRole("row").filter({ hasText: "5 ngày làm việc" });
  await expect(row).toContainText("50.000 đồng");
  await expect(shown.getByText("Giấy chứng sinh")).toBeVisible();
  await publish();
  for (const text of [
    "5 ngày làm việc",
    "50.000 đồng",
    "Giấy chứng sinh",
    "Tờ khai đăng ký",
    "Luật Hộ tịch số",
  ])
    await expect(page.getByText(text).first()).toBeVisible();
});

test("a meeting: what was concluded, and who does what until when", async ({ sit }) => {
  const { page, publish } = await begin(sit, /^Kết quả họp/, `Họp giao ban ${unique("hop")}`);
  await page.getByLabel("Bắt đầu").fill("2019-05-20T08:00");
  await page.getByLabel("Địa điểm").fill("Phòng họp tầng 2");
  await page.getByLabel("Chủ trì").fill("Bà Lý Thị Mai");
  const item = await add(page, "Thêm nội dung họp", "agenda[1]");
  await item.getByLabel("Nội dung", { exact: true }).fill("Làm đường vào bản");
  await item.getByLabel("Kết luận", { exact: true }).fill("Làm trước mùa mưa.");
  await item.getByLabel("Số văn bản kết luận").fill("12/KL-UBND");
  const task = await add(page, "Thêm việc được giao", "agenda[1].tasks[1]");
  await task.getByLabel("Việc", { exact: true }).fill("Đo đạc tuyến đường");
  await task.getByLabel("Người, cơ quan thực hiện").fill("Ông Giàng A Sềnh");
  await task.getByRole("combobox", { name: "Thời hạn" }).selectOption({ label: "Ngày" });
  await task
    .getByRole("textbox", { name: "Thời hạn" })
    .or(task.locator("input[type=date]"))
    .fill("2019-06-30");
  await publish();
  for (const text of [
    "Làm đường vào bản",
    "Làm trước mùa mưa.",
    "12/KL-UBND",
    "Đo đạc tuyến đường",
    "30/06/2019",
  ])
    await expect(page.getByText(text).first()).toBeVisible();
});

test("an exam: its steps with dates as exact as they are known", async ({ sit }) => {
  const { page, publish } = await begin(sit, /^Kỳ thi/, `Kỳ thi tuyển ${unique("thi")}`);
  const quota = page.getByLabel("Số người cần tuyển");
  await quota.fill("7 người");
  await quota.blur();
  await expect(quota).toHaveAccessibleDescription("Hãy ghi số, ví dụ 2.");
  await sound(page);
  await page.getByRole("button", { name: "Trình duyệt" }).click();
  await expect(quota, "it does not go on without what was written").toBeFocused();
  await expect(quota).toHaveValue("7 người");
  await quota.fill("7");
  await expect(quota).not.toHaveAttribute("aria-invalid", "true");
  const step = await add(page, "Thêm bước", "steps[1]");
  await step.getByLabel("Từ – biết đến mức nào").selectOption({ label: "Tháng" });
  const from = step.getByLabel("Từ", { exact: true });
  await from.fill("tháng mười");
  await from.blur();
  await expect(from).toHaveAccessibleDescription("Hãy ghi tháng và năm, ví dụ 10/2026.");
  await from.fill("tháng 10 năm 2019");
  await expect(from).not.toHaveAttribute("aria-invalid", "true");
  await step.getByLabel("Địa điểm").fill("Trường Trung học cơ sở xã");
  const shown = await preview(page);
  const steps = shown.locator("section").filter({ has: shown.getByText("Các bước của kỳ thi") });
  await expect(steps).toContainText("10/2019");
  await expect(steps).toContainText("Trường Trung học cơ sở xã");
  await publish();
  await expect(page.getByText(/10\/2019/).first()).toBeVisible();
  await expect(page.getByText("dự kiến").first()).toBeVisible();
});

test("an article: a category, a text, a picture with its words", async ({ sit }) => {
  const { page, publish } = await begin(sit, /^Tin bài/, `Ngày hội ${unique("tin")}`);
  await page.getByLabel("Tóm tắt").fill("Bà con mở hội đầu năm.");
  await page.getByLabel("Chuyên mục").fill("Văn hóa – xã hội");
  const text = await body(page);
  await text.click();
  await page.keyboard.type("Hội mở từ sáng sớm.\n");
  await page.getByRole("button", { name: "Ảnh", exact: true }).click();
  const asked = page.getByRole("dialog", { name: "Chèn ảnh" });
  await asked.getByLabel("Tệp ảnh").setInputFiles(PICTURE);
  await asked.getByRole("button", { name: "Chèn ảnh" }).click();
  await expect(asked.getByText(/^Ảnh chưa có mô tả/)).toBeVisible();
  await sound(page);
  await asked.getByLabel("Mô tả ảnh (bắt buộc)").fill("Bà con múa xòe quanh đống lửa");
  await asked.getByLabel("Chú thích").fill("Ảnh: Thào Thị Mỷ");
  await asked.getByRole("button", { name: "Chèn ảnh" }).click();
  await expect(text.locator("figure")).toContainText("Ảnh: Thào Thị Mỷ");
  await publish();
  await expect(page.getByText("Hội mở từ sáng sớm.").first()).toBeVisible();
  const picture = page.getByRole("img", { name: "Bà con múa xòe quanh đống lửa" });
  await picture.scrollIntoViewIfNeeded();
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(0);
});
