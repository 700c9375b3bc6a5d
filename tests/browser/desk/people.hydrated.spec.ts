import { unique } from "../../content";
import { Clerk, clerk } from "../../desk";
import { environment } from "../../environment";
import { DAY, local } from "../../kinds";
import {
  expect,
  NOBODY,
  open,
  part,
  said,
  signIn,
  sound,
  staff,
  test,
  there,
  within,
} from "./helper";

/** Nobody is signed in at first, and a link is good once. */
test.use({ forgiven: [new RegExp(`${NOBODY.source}|status of 400 .*/api/desk/invitation`)] });

/** As a field of a date and time writes it. */
const inDays = (days: number) => local(Date.now() + days * DAY).replace(" ", "T");

const administrator = () => clerk([{ role: "administrator" }], "Người quản trị thử");

test("who is invited by link comes in, and does what they are let", async ({ sit }) => {
  const { name } = await staff();
  const invited = new Clerk(`${unique("moi")}@banlienson.example`);
  const [desk, theirs] = [await sit(await administrator()), await sit()];
  await open(desk, "", "Bàn làm việc");
  await part(desk, "Nhân sự");
  await there(desk, "Nhân sự");
  await expect(desk.getByRole("heading", { name: "Người ở bàn biên tập" })).toBeVisible();
  await sound(desk);
  await desk.getByRole("link", { name: "Mời người mới" }).click();
  await there(desk, "Mời người mới");
  await desk.getByLabel("Họ và tên").fill("Hoàng Thị Sua");
  await desk.getByLabel("E-mail").fill(invited.email);
  await desk.getByLabel("Ở cơ quan").selectOption({ label: name });
  await sound(desk);
  await desk.getByRole("button", { name: "Tạo lời mời" }).click();
  const link = (await desk.locator(".handed__link").textContent()) ?? "";
  await sound(desk);

  await theirs.goto(new URL(link).pathname);
  await there(theirs, "Nhận lời mời");
  await expect(theirs.getByLabel("Họ và tên")).toHaveValue("Hoàng Thị Sua");
  await theirs.getByLabel("Mật khẩu mới", { exact: true }).fill("ngắn");
  await theirs.getByRole("button", { name: "Đặt mật khẩu" }).click();
  await expect(theirs.locator(".errors")).toContainText("ít nhất 12 ký tự");
  await sound(theirs);
  await theirs.getByLabel("Mật khẩu mới", { exact: true }).fill(environment.passphrase);
  await theirs.getByLabel("Nhập lại mật khẩu mới", { exact: true }).fill(environment.passphrase);
  await theirs.getByRole("button", { name: "Đặt mật khẩu" }).click();
  await there(theirs, "Đăng nhập");
  await signIn(theirs, invited);
  await there(theirs, "Bàn làm việc");
  await expect(theirs.getByRole("heading", { name: "Chờ tôi duyệt" })).toHaveCount(0);
  await theirs.goto(new URL(link).pathname);
  await expect(
    theirs.getByText("Liên kết mời đã hết hạn, đã dùng hoặc bị chép thiếu."),
  ).toBeVisible();

  await part(desk, "Nhân sự");
  await desk.getByRole("listitem").filter({ hasText: invited.email }).getByRole("link").click();
  await there(desk, "Hoàng Thị Sua");
  await desk.getByLabel("Vai trò").selectOption({ label: "Người duyệt" });
  await expect(within(desk, "Thiết bị đang đăng nhập").getByRole("listitem")).toHaveCount(1);
  await sound(desk);
  await desk.getByRole("button", { name: "Lưu", exact: true }).click();
  await expect(said(desk)).toHaveText("Đã lưu.");
  await open(theirs, "", "Bàn làm việc");
  await expect(theirs.getByRole("heading", { name: "Chờ tôi duyệt" })).toBeVisible();
  await desk.getByRole("button", { name: "Đăng xuất mọi thiết bị" }).click();
  await desk.getByRole("dialog").getByRole("button", { name: "Đăng xuất mọi thiết bị" }).click();
  await expect(said(desk)).toHaveText("Đã đăng xuất mọi thiết bị.");
  await theirs.reload();
  await there(theirs, "Đăng nhập");
});

test("who is on leave is stood in for", async ({ sit }) => {
  const { people } = await staff(
    ["editor", unique("Người nghỉ phép")],
    ["author", unique("Người thay")],
  );
  const [away, stand] = people as [Clerk, Clerk];
  const desk = await sit(await administrator());
  await open(desk, "/nguoi", "Nhân sự");
  await desk.getByRole("link", { name: "Ủy quyền" }).click();
  await there(desk, "Ủy quyền");
  await desk.getByLabel("Người đi vắng").selectOption(String(away.id));
  await desk.getByLabel("Người làm thay").selectOption(String(stand.id));
  await desk.getByLabel("Từ", { exact: true }).fill(inDays(9));
  await desk.getByLabel("Đến", { exact: true }).fill(inDays(8));
  await desk.getByRole("button", { name: "Lưu ủy quyền" }).click();
  await expect(desk.locator(".errors")).toContainText("Lúc kết thúc phải sau lúc bắt đầu.");
  await sound(desk);
  await desk.getByLabel("Đến", { exact: true }).fill(inDays(16));
  await desk.getByRole("button", { name: "Lưu ủy quyền" }).click();
  await there(desk, "Nhân sự");
  await expect(said(desk)).toHaveText("Đã lưu ủy quyền.");
});

test("the board's settings are kept, and wrong ones are not", async ({ sit }) => {
  const admin = await administrator();
  type Settings = { profile: { english: { about: string } } };
  const about = async () => (await admin.must<Settings>("GET", "settings")).profile.english.about;
  const before = (await about()).replace(/ thử-\S+/g, "");
  const changed = `${before} ${unique("thử")}`;
  const desk = await sit(admin);
  await open(desk, "/cai-dat", "Cài đặt");
  const wait = desk.getByLabel("Thời gian chờ (phút)");
  const minutes = await wait.inputValue();
  await wait.fill("200");
  await desk.getByRole("button", { name: "Lưu cài đặt" }).click();
  await desk.getByRole("link", { name: /từ 5 đến 120/ }).click();
  await expect(wait).toBeFocused();
  await sound(desk);
  await part(desk, "Lịch đăng");
  await desk.getByRole("button", { name: "Ở lại" }).click();
  await expect(wait, "nothing is given up unasked").toHaveValue("200");
  await wait.fill(minutes);
  const field = desk.getByLabel("Giới thiệu ngắn bằng tiếng Anh");
  for (const text of [changed, before]) {
    await field.fill(text);
    await desk.getByRole("button", { name: "Lưu cài đặt" }).click();
    await expect(said(desk)).toHaveText("Đã lưu cài đặt.");
    await expect.poll(about).toBe(text);
  }
});
