import { local } from "../../../kinds";
import { body, open, said, saved, there, within } from "../helper";
import { crew, posted, submitted, titled, told } from "./crew";
import { PICTURES } from "./pictures";
import { expect, part, test } from "./walk";

test.setTimeout(90_000);

const TITLE = "Lịch tiêm chủng tháng 12 năm 2026";

const DAY = 86_400_000;

/** Next Monday 07:30 as a field writes it. */
function monday(): string {
  let day = Date.now() + DAY;
  while (new Date(`${local(day).slice(0, 10)}T00:00Z`).getUTCDay() !== 1) day += DAY;
  return `${local(day).slice(0, 10)}T07:30`;
}

test(part("6."), async ({ sit, guide }) => {
  const [author, editor] = await crew();
  const [title, other] = [titled(TITLE), titled("Mời họp thôn Nậm Mu bàn việc làm đường")];
  await submitted(author, told(title));
  await submitted(author, told(other));
  const page = await sit(editor);
  await open(page, "", "Bàn làm việc");
  await guide.at(page.locator("main"), "Bàn làm việc");
  await guide.at(page, "Chờ tôi duyệt");
  const waiting = within(page, "Chờ tôi duyệt");
  const line = (title: string) => waiting.getByRole("listitem").filter({ hasText: title }).first();
  const look = await guide.at(line(title), "Xem thay đổi");
  await guide.picture(page, "06-cho-duyet", {
    around: [waiting.getByRole("heading"), line(title), line(other)],
    press: look,
  });
  await line(other)
    .getByRole("link", { name: /^Xem thay đổi/ })
    .click();
  await there(page, "Xem thay đổi");
  await guide.at(page, "Xem thay đổi");
  await guide.press(page, "Trả lại cho người soạn");
  await (await guide.field(page, "Lời nhắn")).fill("Ghi thêm họp ở nhà văn hóa thôn.");
  await guide.press(page.locator("form"), "Trả lại");
  await expect(said(page)).toHaveText(/^Đã trả lại/);

  await open(page, "", "Bàn làm việc");
  await look.click();
  await there(page, "Xem thay đổi");
  await guide.press(page, "Duyệt và đăng");
  await expect(await guide.field(page, "Đăng ngay")).toBeChecked();
  const approve = await guide.at(page, "Duyệt và đăng ngay");
  const deciding = page.locator(".draft__actions");
  await guide.picture(page, "06-quyet-dinh", { around: [deciding], press: approve });
  await approve.click();
  await guide.reads(page, "Đã đăng.");
  await there(page, title);
  await guide.at(page, "Xem trang công khai");
});

test(part("7."), async ({ sit, guide }) => {
  const [author, editor] = await crew();
  const title = titled("Lịch phát thuốc tẩy giun tháng 12");
  await submitted(author, told(title));
  const page = await sit(editor);
  await open(page, "", "Bàn làm việc");
  await guide.at(page.locator("main"), "Bàn làm việc");
  const waiting = within(page, "Chờ tôi duyệt").getByRole("listitem").filter({ hasText: title });
  await guide.press(waiting.first(), "Xem thay đổi");
  await there(page, "Xem thay đổi");
  await guide.press(page, "Duyệt và đăng");
  await (await guide.field(page, "Hẹn giờ đăng")).check();
  await (await guide.field(page, "Giờ đăng")).fill(monday());
  await guide.reads(page, "Sẽ hiện lúc");
  const approve = await guide.at(page, "Duyệt và hẹn giờ");
  const deciding = page.locator("details[open]");
  await guide.picture(page, "07-hen-gio", { around: [deciding], press: approve });
  await approve.click();
  await expect(said(page)).toHaveText(/^Đã duyệt\. Bài sẽ hiện lúc Thứ hai, .* 07:30/);
  await guide.part(page, "Lịch đăng");
  await there(page, "Lịch đăng");
  const line = page.getByRole("listitem").filter({ hasText: title }).first();
  const off = await guide.at(line, "Bỏ hẹn giờ");
  await guide.picture(page, "07-lich", {
    around: [page.getByRole("heading", { level: 1 }), page.locator(".timetable")],
    press: off,
  });
  await off.click();
  await guide.press(page.getByRole("dialog"), "Bỏ hẹn giờ");
  await expect(line).toHaveCount(0);
});

test(part("8."), async ({ sit, guide }) => {
  const people = await crew();
  const [author, editor] = people;
  const title = titled("Lịch tiêm chủng đợt cuối năm 2026");
  await posted(people, told(title));
  const page = await sit(author);
  await open(page, "", "Bàn làm việc");
  await guide.part(page, "Đã đăng");
  await there(page, "Đã đăng");
  await (await guide.field(page, "Chữ trong tiêu đề hoặc tóm tắt")).fill(title);
  await guide.press(page, "Lọc");
  await page.getByRole("link", { name: title, exact: true }).first().click();
  await there(page, title);
  await guide.press(page, "Soạn bản sửa");
  await there(page, "Bản sửa: thông báo");
  const note = await guide.field(page, "Nội dung sửa đổi");
  await note.fill("Sửa ngày tiêm ở Pù Cáo: 10/12.");
  const text = await body(page);
  await text.getByText("09/12").click({ clickCount: 3 });
  await page.keyboard.type("10/12");
  await saved(page);
  await page.evaluate(() => scrollTo(0, 0));
  await guide.picture(page, "08-noi-dung-sua-doi", {
    around: [page.getByRole("heading", { level: 1 }), page.getByLabel("Tiêu đề", { exact: true })],
    press: note,
    phone: true,
  });
  await guide.press(page, "Trình duyệt");
  await expect(page.getByText("Rút lại để sửa", { exact: true })).toBeVisible();

  const desk = await sit(editor);
  await open(desk, "", "Bàn làm việc");
  const waiting = within(desk, "Chờ tôi duyệt").getByRole("listitem").filter({ hasText: title });
  await guide.press(waiting.first(), "Xem thay đổi");
  await there(desk, "Xem thay đổi");
  const changes = desk.locator(".review__changes");
  await expect(changes.locator("del").first()).toContainText("09");
  await expect(changes.locator("ins").first()).toContainText("10");
  await guide.picture(desk, "08-thay-doi", {
    around: [desk.getByRole("heading", { level: 1 }), changes],
  });
});

test(part("9."), async ({ sit, guide }) => {
  const people = await crew();
  const [author, editor] = people;
  const title = titled("Lịch khám sức khỏe người cao tuổi");
  const { posting, path } = await posted(people, told(title));
  const page = await sit(editor);
  await open(page, "", "Bàn làm việc");
  await guide.part(page, "Đã đăng");
  await there(page, "Đã đăng");
  await page.getByLabel("Chữ trong tiêu đề hoặc tóm tắt").fill(title);
  await page.getByRole("button", { name: "Lọc" }).click();
  await page.getByRole("link", { name: title, exact: true }).first().click();
  await there(page, title);
  const shown = await guide.at(page, "Xem trang công khai");
  expect(await shown.getAttribute("href"), "begins as the guide says").toBe(path);
  expect(path).toMatch(/^\/thong-bao\//);

  const { id } = await author.draft("notice", told(titled("Lịch khám sức khỏe mới")));
  const writing = await sit(author);
  await open(writing, `/bai/${id}`, "Soạn thông báo");
  await guide.press(writing, "Mở thêm: thay thế bài cũ, ngày, địa chỉ");
  const replaces = await guide.field(writing, "Thay thế cho bài");
  await replaces.fill(path);
  await saved(writing);
  const dates = within(writing, "Ngày và địa chỉ");
  await guide.picture(writing, "09-thay-the", { around: [dates], press: replaces });
  await writing.getByRole("button", { name: "Trình duyệt" }).click();
  await expect(writing.getByText("Rút lại để sửa", { exact: true })).toBeVisible();

  await open(page, `/da-dang/${posting}`, title);
  await guide.press(page.locator("summary"), "Thu hồi");
  await (await guide.field(page, "Lý do thu hồi")).fill("Đợt khám dời sang tháng 01/2027.");
  const withdraw = await guide.at(page.locator("form"), "Thu hồi");
  const deed = page.locator("details[open]");
  await guide.picture(page, "09-thu-hoi", { around: [deed], press: withdraw });
  await withdraw.click();
  await guide.press(page.getByRole("dialog"), "Thu hồi");
  await expect(page.getByText(/^Đã thu hồi lúc/)).toBeVisible();
});

test(part("10."), async ({ sit, guide }) => {
  const people = await crew();
  const title = titled("Lịch tiêm vắc xin uốn ván tháng 12");
  const { posting } = await posted(people, told(title));
  const page = await sit(people[1]);
  await open(page, "", "Bàn làm việc");
  await guide.part(page, "Đã đăng");
  await there(page, "Đã đăng");
  await open(page, `/da-dang/${posting}`, title);
  await guide.press(page, "Biên bản niêm yết");
  await there(page, "Biên bản niêm yết");
  const print = await guide.at(page, "In biên bản");
  const first = page.getByRole("heading", { name: "1. Nội dung niêm yết" });
  const head = page.getByRole("heading", { level: 1 });
  await guide.picture(page, "10-bien-ban", { around: [head, first], press: print });

  await guide.part(page, "Báo cáo");
  await there(page, "Báo cáo niêm yết");
  const period = await guide.field(page, "Kỳ báo cáo");
  await period.selectOption({ label: PICTURES ? "Năm nay" : "Tùy chọn ngày" });
  if (!PICTURES) {
    await page.getByLabel("Từ ngày").fill("2019-01-01");
    await page.getByLabel("Đến hết ngày").fill("2019-12-31");
  }
  await (await guide.field(page, "Cơ quan")).selectOption({ index: 1 });
  await guide.field(page, "Loại bài");
  const make = await guide.at(page, "Lập báo cáo");
  await make.click();
  await there(page, "Báo cáo niêm yết");
  const coming = page.waitForEvent("download");
  await guide.press(page, "Tải Excel");
  await coming;
  await guide.at(page, "In");
  await guide.picture(page, "10-bao-cao", {
    around: [page.locator(".report__filters"), page.locator(".report__head")],
    press: make,
  });
});
