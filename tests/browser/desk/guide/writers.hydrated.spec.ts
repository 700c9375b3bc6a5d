import { join } from "node:path";
import { unique } from "../../../content";
import { Clerk, theAdministrator } from "../../../desk";
import { body, dated, menu, NOBODY, open, paste, saved, there, within } from "../helper";
import { crew, titled, told } from "./crew";
import { expect, headings, part, test } from "./walk";

/** Nobody is signed in at first, the line is cut, a session ended, a thing not submitted as it lacks much. */
test.use({
  forgiven: [
    new RegExp(
      `${NOBODY.source}|status of 401 .*/api/desk/|status of 400 .*/api/desk/submissions|INTERNET_DISCONNECTED`,
    ),
  ],
});
test.setTimeout(90_000);

/** As a clerk has it from the one who signs. */
const SIGNED = join(import.meta.dirname, "../../../../demo/thong-bao/tb-15-tiem-chung-quy-4.pdf");

/** As Word puts it on the clipboard. */
const WORD = `<html xmlns:w="urn:schemas-microsoft-com:office:word"><head>
<meta name=Generator content="Microsoft Word 15"></head><body lang=VI><!--StartFragment-->
<p class=MsoNormal style='color:navy'>Tiêm từ 7 giờ 30 đến 11 giờ tại ba điểm:<o:p></o:p></p>
<table class=MsoTableGrid border=1>
<tr><td><p class=MsoNormal><b>Điểm tiêm</b></p></td><td><p class=MsoNormal><b>Ngày</b></p></td></tr>
<tr><td><p class=MsoNormal>Trạm Y tế</p></td><td><p class=MsoNormal>07/12</p></td></tr>
<tr><td><p class=MsoNormal>Nhà văn hóa Suối Bạc</p></td><td><p class=MsoNormal>08/12</p></td></tr>
<tr><td><p class=MsoNormal>Nhà văn hóa Pù Cáo</p></td><td><p class=MsoNormal>09/12</p></td></tr>
</table><p class=MsoNormal>Mang theo sổ tiêm. Trẻ đang sốt thì hoãn.</p><!--EndFragment--></body></html>`;

test("the guide has a box and ten tasks, and this and the editors' spec walk them all", () => {
  expect(headings).toHaveLength(11);
});

test(part("Khi mất mạng"), async ({ sit, guide }) => {
  const [author] = await crew();
  const page = await sit(author);
  const { id } = await author.draft("notice", told(titled("Họp thôn Nậm Mu bàn việc làm đường")));
  await open(page, `/bai/${id}`, "Soạn thông báo");
  const lead = page.getByLabel("Tóm tắt");
  await lead.fill("Họp ở nhà văn hóa thôn, tối thứ sáu.");
  await guide.reads(page, "Đã lưu lúc");
  await page.context().setOffline(true);
  await lead.fill("Họp ở nhà văn hóa thôn, tối thứ bảy.");
  await guide.reads(page, "Mất mạng: bản viết được giữ trên máy này, sẽ lưu khi có mạng.");
  await page.context().setOffline(false);
  await saved(page);

  // As the worker tells it when nobody used the desk for long.
  await page.route("**/api/desk/session", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...(await response.json()), left: 60 } });
  });
  await page.reload();
  const stay = await guide.at(page, "Bấm vào đây");
  const asking = page.getByRole("alertdialog");
  await guide.picture(page, "00-het-gio", { around: [asking], press: stay });
  await page.unroute("**/api/desk/session");
  await stay.click();
  await expect(asking).toHaveCount(0);

  await lead.fill("Họp ở nhà văn hóa thôn, sáng chủ nhật.");
  await saved(page);
  const sessions = await author.must<{ id: string }[]>("GET", "sessions");
  const administrator = await theAdministrator();
  for (const session of sessions)
    await administrator.must("DELETE", "sessions", { id: session.id });
  await lead.fill("Họp ở nhà văn hóa thôn, chiều chủ nhật.");
  await guide.reads(page.getByRole("dialog"), "Hãy đăng nhập lại");
  await page.getByLabel("Mật khẩu", { exact: true }).fill(author.passphrase);
  await guide.press(page.getByRole("dialog"), "Đăng nhập");
  await saved(page);
  await expect(lead).toHaveValue("Họp ở nhà văn hóa thôn, chiều chủ nhật.");

  await guide.part(page, "Bản thảo");
  await there(page, "Bản thảo");
  await guide.part(page, "Đã đăng");
  await there(page, "Đã đăng");
  await page.setViewportSize({ width: 360, height: 740 });
  const more = await guide.at(page, "Các mục");
  await guide.picture(page, "00-cac-muc", {
    around: [page.getByRole("banner"), page.getByRole("heading", { level: 1 })],
    press: more,
    phone: true,
  });
});

test(part("1."), async ({ sit, guide }) => {
  const administrator = await theAdministrator();
  const invited = new Clerk(`${unique("sua")}@banlienson.example`);
  const { path } = await administrator.must<{ path: string }>("POST", "invitations", {
    email: invited.email,
    name: "Giàng Thị Sua",
    grants: [{ role: "author", agency: "tram-y-te-xa" }],
  });
  const page = await sit();
  await page.goto(path);
  await there(page, "Nhận lời mời");
  await expect(await guide.field(page, "Họ và tên")).toHaveValue("Giàng Thị Sua");
  await (await guide.field(page, "Mật khẩu mới")).fill(invited.passphrase);
  await (await guide.field(page, "Nhập lại mật khẩu mới")).fill(invited.passphrase);
  const set = await guide.at(page, "Đặt mật khẩu");
  await guide.picture(page, "01-nhan-loi-moi", { around: [page.locator(".signing")], press: set });
  await set.click();
  await there(page, "Đăng nhập");
  const email = await guide.field(page, "E-mail");
  await email.fill("sua@banlienson.example");
  await (await guide.field(page, "Mật khẩu")).fill(invited.passphrase);
  const enter = await guide.at(page.locator("form"), "Đăng nhập");
  await guide.picture(page, "01-dang-nhap", { around: [page.locator(".signing")], press: enter });
  await email.fill(invited.email);
  await enter.click();
  await there(page, "Bàn làm việc");
  await guide.at(page.locator("main"), "Bàn làm việc");
  await menu(page);
  await guide.press(page, "Đăng xuất");
  await there(page, "Đăng nhập");
});

test(part("2."), async ({ sit, guide }) => {
  const [author] = await crew();
  const page = await sit(author);
  await open(page, "", "Bàn làm việc");
  await guide.at(page.locator("main"), "Bàn làm việc");
  await guide.press(page.locator("main"), "Viết bài mới");
  await there(page, "Viết bài mới");
  await guide.press(page, "Thông báo");
  await there(page, "Soạn thông báo");
  const title = await guide.field(page, "Tiêu đề");
  await title.fill(titled("Lịch tiêm chủng quý IV năm 2026"));
  await (await guide.field(page, "Tóm tắt")).fill(String(told("")["lead"]));
  await dated(page);
  const heading = await guide.at(page, "Nội dung");
  const text = await body(page);
  await text.click();
  await paste(text, WORD);
  await expect(text.locator("table")).toContainText("Nhà văn hóa Pù Cáo");
  await guide.picture(page, "02-dan-tu-word", { around: [heading, page.locator("#body")] });
  const documents = within(page, "Văn bản đính kèm");
  await guide.at(page, "Văn bản đính kèm");
  const choosing = page.waitForEvent("filechooser");
  await guide.press(page, "Chọn tệp");
  await (await choosing).setFiles(SIGNED);
  await (await guide.field(page, "Tên văn bản")).fill("Thông báo lịch tiêm chủng quý IV");
  await (await guide.field(page, "Số, ký hiệu")).fill("15/TB-TYT");
  await (await guide.field(page, "Người ký")).fill("Quàng Thị Dung");
  await (await guide.field(page, "Ngày ký")).fill("28/09/2026");
  await guide.reads(page, "Đã lưu lúc");
  const choose = page.getByText("Chọn tệp", { exact: true });
  await guide.picture(page, "02-dinh-kem", {
    around: [documents.locator(".file__facts"), documents.locator(".room")],
    press: choose,
  });
  await guide.part(page, "Bản thảo");
  await there(page, "Bản thảo");
});

test(part("3."), async ({ sit, guide }) => {
  const [author] = await crew();
  const lead = "AI CHƯA RÕ THÌ HỎI CHỊ HOA Ở TRẠM Y TẾ, số căn cước 001190012345.";
  const { id } = await author.draft("notice", told("", { lead }));
  const page = await sit(author);
  await open(page, `/bai/${id}`, "Soạn thông báo");
  // Who submits what lacks something is told what.
  await page.getByRole("button", { name: "Trình duyệt" }).click();
  await guide.at(page, "Kiểm tra bài");
  const panel = page.locator(".checking");
  const line = panel.getByRole("button", { name: /số căn cước/ });
  await guide.reads(panel, "Phải sửa");
  await guide.reads(panel, "Nên xem");
  await guide.picture(page, "03-kiem-tra", { around: [panel], press: line });
  await line.click();
  const field = page.getByLabel("Tóm tắt");
  await expect(field).toBeFocused();
  await field.fill("Ai chưa rõ thì hỏi Trạm Y tế xã.");
  await expect(line).toHaveCount(0);
  await panel.getByRole("button", { name: /chưa có tiêu đề/ }).click();
  const title = page.getByLabel("Tiêu đề", { exact: true });
  await expect(title).toBeFocused();
  await title.fill("Lịch tiêm chủng tháng 12");
  await guide.at(panel, "Chưa thấy điều gì cần sửa.");
});

test(part("4."), async ({ sit, guide }) => {
  const [author] = await crew();
  const { id } = await author.draft("notice", told(titled("Lịch tiêm chủng tháng 12 năm 2026")));
  const page = await sit(author);
  await open(page, `/bai/${id}`, "Soạn thông báo");
  const show = await guide.at(page.locator("button"), "Xem trước");
  await guide.at(page, "Kiểm tra bài");
  await show.click();
  const phone = await guide.at(page, "Điện thoại");
  await phone.click();
  const frame = page.frameLocator(".preview__frame");
  await expect(frame.getByRole("heading", { level: 1 })).toBeVisible();
  await guide.picture(page, "04-xem-truoc", { around: [page.locator(".preview")], press: phone });
  await guide.press(page, "Máy tính");
  await expect(frame.getByRole("heading", { level: 1 })).toBeVisible();
  const outside = page.locator("details").filter({ hasText: "Cho người ngoài xem trước" });
  const fold = await guide.at(page, "Cho người ngoài xem trước");
  // The preview that settles above may push it away from under the pointer.
  await expect(async () => {
    if ((await outside.getAttribute("open")) === null) await fold.click();
    await expect(outside).toHaveAttribute("open", "", { timeout: 1000 });
  }).toPass();
  await (await guide.field(page, "Dùng được trong")).selectOption("7");
  await guide.press(page, "Tạo liên kết");
  const copy = await guide.at(page, "Sao chép liên kết");
  const cancel = await guide.at(page, "Hủy liên kết");
  await guide.picture(page, "04-lien-ket", { around: [outside], press: copy });
  await copy.click();
  await cancel.click();
  await expect(cancel).toHaveCount(0);
});

test(part("5."), async ({ sit, guide }) => {
  const [author, editor] = await crew();
  const title = titled("Lịch tiêm chủng tháng 12 năm 2026");
  const { id } = await author.draft("notice", told(title));
  const page = await sit(author);
  await open(page, "", "Bàn làm việc");
  await guide.part(page, "Bản thảo");
  await there(page, "Bản thảo");
  await page.getByRole("link", { name: title, exact: true }).first().click();
  await there(page, "Soạn thông báo");
  await body(page);
  await guide.at(page, "Việc tiếp theo");
  const submit = await guide.at(page, "Trình duyệt");
  const actions = page.locator(".draft__actions");
  await guide.picture(page, "05-trinh-duyet", { around: [actions], press: submit });
  await submit.click();
  await guide.reads(page, "Đã trình duyệt.");
  await guide.press(page, "Rút lại để sửa");
  await submit.click();
  await expect(page.getByText("Rút lại để sửa", { exact: true })).toBeVisible();
  const { meta } = await editor.must<{ meta: { version: number } }>("GET", "draft", { id });
  const comment = "Thêm điểm tiêm Phiêng Sa, ngày 10/12.";
  await editor.must("POST", "returns", { id, version: meta.version, comment });
  await open(page, "", "Bàn làm việc");
  await guide.at(page, "Bàn làm việc");
  await guide.at(page, "Bị trả lại");
  await within(page, "Bị trả lại").getByRole("link", { name: title }).first().click();
  await there(page, "Soạn thông báo");
  const why = await guide.at(page, "Người duyệt trả lại, với lời nhắn");
  const around = [page.getByRole("heading", { level: 1 }), page.locator(".returned")];
  await guide.picture(page, "05-bi-tra-lai", { around, press: why });
});
