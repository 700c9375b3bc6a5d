import { Clerk } from "../../desk";
import { code, step } from "../../totp";
import {
  expect,
  menu,
  NOBODY,
  open,
  said,
  signIn,
  sound,
  staff,
  test,
  there,
  within,
} from "./helper";

/** Nobody is signed in for a while, and one code is wrong. */
test.use({ forgiven: [new RegExp(`${NOBODY.source}|status of 400 .*/api/desk/totp`)] });

test("another device is signed out, a second factor set up and asked for", async ({ sit }) => {
  const { people } = await staff(["author", "Phàn Thị Lai"]);
  const [who] = people as [Clerk];
  const other = await new Clerk(who.email).signIn();
  const page = await sit(who);
  await open(page, "/tai-khoan", "Tài khoản của tôi");
  const devices = within(page, "Thiết bị đang đăng nhập");
  await expect(devices.getByText("Thiết bị này", { exact: true })).toHaveCount(1);
  await expect(devices.getByRole("listitem")).toHaveCount(2);
  await sound(page);
  await devices.getByRole("button", { name: "Đăng xuất thiết bị này" }).click();
  await expect(said(page)).toHaveText("Đã đăng xuất thiết bị.");
  await expect(devices.getByRole("listitem")).toHaveCount(1);
  expect((await other.get("session")).status, "it is out").toBe(401);

  const factor = within(page, "Xác thực hai bước");
  await factor.getByLabel("Mật khẩu đang dùng").fill(who.passphrase);
  await factor.getByRole("button", { name: "Bật xác thực hai bước" }).click();
  const secret = (await factor.locator(".handed__link").textContent()) ?? "";
  await sound(page);
  // The one before, so that the next is still good for signing in.
  const used = (await step()) - 1;
  await factor.getByLabel("Mã xác thực").fill("000000");
  await factor.getByRole("button", { name: "Xác nhận" }).click();
  await expect(factor.locator(".errors")).toBeFocused();
  await factor.getByLabel("Mã xác thực").fill(await code(secret, used));
  await factor.getByRole("button", { name: "Xác nhận" }).click();
  await expect(page.getByRole("heading", { name: "Mã dự phòng" })).toBeFocused();
  const codes = factor.locator(".recovery__code");
  await expect(codes).toHaveCount(10);
  const [first = ""] = await codes.allTextContents();
  await sound(page);
  await factor.getByRole("button", { name: "Tôi đã cất các mã" }).click();
  await expect(factor).toContainText("Đang bật. Còn 10 mã dự phòng.");
  await page.reload();
  await expect(factor).toContainText("Đang bật. Còn 10 mã dự phòng.");
  await expect(codes, "shown once").toHaveCount(0);

  await menu(page);
  await sound(page);
  await page.getByRole("button", { name: "Đăng xuất", exact: true }).click();
  await there(page, "Đăng nhập");
  await signIn(page, who);
  await expect(page.getByLabel("Mã xác thực")).toBeFocused();
  await sound(page);
  await page.getByLabel("Mã xác thực").fill(await code(secret, used + 1));
  await page.getByRole("button", { name: "Đăng nhập" }).click();
  await there(page, "Bàn làm việc");

  await menu(page);
  await page.getByRole("button", { name: "Đăng xuất", exact: true }).click();
  await there(page, "Đăng nhập");
  await signIn(page, who);
  await page.getByLabel("Mã xác thực").fill(first);
  await page.getByRole("button", { name: "Đăng nhập" }).click();
  await there(page, "Bàn làm việc");
  await menu(page);
  await page.getByRole("link", { name: /Phàn Thị Lai/ }).click();
  await there(page, "Tài khoản của tôi");
  await expect(factor).toContainText("Còn 9 mã dự phòng.");
});
