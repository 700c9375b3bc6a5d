import { unique } from "../../content";
import { type Clerk, notice, theAdministrator } from "../../desk";
import { expect, open, part, sound, staff, test, there } from "./helper";

test("the log is read, and its chain tried", async ({ sit }) => {
  const page = await sit(await theAdministrator());
  await open(page, "/nhat-ky", "Nhật ký");
  const acts = page.locator(".act");
  await expect(acts.first()).toBeVisible();
  const count = await acts.count();
  await page.getByRole("button", { name: "Xem các việc cũ hơn" }).click();
  await expect.poll(() => acts.count()).toBeGreaterThan(count);
  await acts.first().getByText("Mã băm").click();
  await page.getByRole("button", { name: "Kiểm tra chuỗi" }).click();
  await expect(page.locator(".notice")).toContainText("Chuỗi nguyên vẹn");
  await sound(page);
});

test("the timetable tells what is coming, and a moment is taken off it", async ({ sit }) => {
  const title = unique("Thông báo hẹn");
  const { people } = await staff(["author", "Người hẹn"], ["editor", "Người giữ lịch"]);
  const [author, editor] = people as [Clerk, Clerk];
  const { id, meta } = await author.draft("notice", notice(title));
  await author.must("POST", "submissions", { id, version: meta.version });
  const at = Math.floor(Date.now() / 1000) + 3 * 86_400;
  await editor.must("POST", "publications", { id, version: meta.version, at });
  const page = await sit(editor);
  await open(page, "/lich", "Lịch đăng");
  const line = page.getByRole("listitem").filter({ hasText: title });
  await expect(line).toBeVisible();
  await sound(page);
  await line.getByRole("button", { name: "Bỏ hẹn giờ" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Bỏ hẹn giờ" }).click();
  await expect(line).toHaveCount(0);
});

test("a draft that cannot be read says so under its own heading", async ({ sit, forgiven }) => {
  forgiven.push(/status of 404 .*\/api\/desk\/draft\?id=/);
  const page = await sit(await theAdministrator());
  await open(page, "", "Bàn làm việc");
  const heading = page.getByRole("heading", { level: 1, name: "Bản thảo" });
  await page.evaluate(() => {
    const link = Object.assign(document.createElement("a"), { href: "/ban-bien-tap/bai/99999999" });
    document.querySelector("main")?.append(link);
    link.click();
    link.remove();
  });
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(heading).toBeFocused();
  await expect(page).toHaveTitle("Bản thảo – Bàn biên tập");
  await sound(page);
});

test("drafts are found by state, kind and words", async ({ sit }) => {
  const word = unique("loc");
  const { people } = await staff(["author", "Người tìm"]);
  const [author] = people as [Clerk];
  await author.draft("notice", { title: `Thông báo ${word}` });
  await author.draft("article", { title: `Tin ${word}` });
  const page = await sit(author);
  await open(page, "", "Bàn làm việc");
  await part(page, "Bản thảo");
  await there(page, "Bản thảo");
  await expect(page.locator(".draft-line")).toHaveCount(2);
  await sound(page);
  await page.getByLabel("Loại bài").selectOption("article");
  await page.getByLabel("Chữ trong tiêu đề").fill(word);
  await page.getByRole("button", { name: "Lọc" }).click();
  await expect(page.locator(".draft-line")).toHaveCount(1);
  await expect(page.locator(".draft-line")).toContainText(`Tin ${word}`);
  await page.reload();
  await expect(page.getByLabel("Chữ trong tiêu đề"), "the address keeps it").toHaveValue(word);
  await page.getByLabel("Chữ trong tiêu đề").fill("không bài nào có chữ này");
  await page.getByRole("button", { name: "Lọc" }).click();
  await expect(page.getByText("Không có bản thảo nào như vậy.")).toBeVisible();
  await sound(page);
});
