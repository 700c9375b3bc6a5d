import { posting, unique } from "../content";
import { audit, expect, overflow, test } from "../helper";
import { agency } from "../kinds";

const COMMUNE = "Ủy ban nhân dân xã Bản Liền Sơn";
const PATH = "/co-quan/uy-ban-nhan-dan-xa-ban-lien-son";

test("an agency: how to reach it, what it took over, carries out and posted", async ({
  page,
  open,
}) => {
  await open(PATH);
  await expect(page).toHaveTitle(new RegExp(`^${COMMUNE} – `));
  const article = page.getByRole("article");
  await expect(article.getByRole("heading", { level: 1 })).toHaveText(COMMUNE);
  await expect(article.getByText("Số 1, đường Suối Bạc, thôn Trung Tâm")).toBeVisible();
  await expect(article.getByRole("link", { name: "0200 000 0000" })).toHaveAttribute(
    "href",
    "tel:02000000000",
  );
  await expect(article.getByRole("link", { name: "hopthu@example.org" })).toHaveAttribute(
    "href",
    "mailto:hopthu@example.org",
  );
  const before = page.getByRole("region", { name: "Tiếp nhận việc của" });
  await expect(before.getByRole("link")).toHaveText([
    "Ủy ban nhân dân huyện Nậm Sơn",
    "Ủy ban nhân dân xã Bản Lăng",
    "Ủy ban nhân dân xã Nà Liền",
    "Ủy ban nhân dân xã Suối Bạc",
  ]);
  const posted = page.getByRole("region", { name: "Bài cơ quan này đăng" });
  await expect(posted.getByRole("link", { name: /^Phiên họp thường kỳ/ })).toHaveAttribute(
    "href",
    "/hop/phien-hop-ubnd-thang-10-2026",
  );
  await audit(page);
  expect(await overflow(page)).toBe(0);
});

test("an agency's procedures are the list's, filtered", async ({ page, open }) => {
  await open(PATH);
  const procedures = page.getByRole("region", { name: "Thủ tục cơ quan thực hiện" });
  const all = procedures.getByRole("link", { name: /^Xem cả \d+ thủ tục$/ });
  const number = /\d+/.exec((await all.textContent()) ?? "")?.[0];
  await expect(procedures.getByRole("listitem")).toHaveCount(10);
  await all.click();
  await expect(page).toHaveURL("/thu-tuc?co-quan=uy-ban-nhan-dan-xa-ban-lien-son");
  await expect(page.getByText(`Có ${number} thủ tục khớp.`)).toBeVisible();
  await expect(page.getByRole("link", { name: `Cơ quan: ${COMMUNE}` })).toBeVisible();
});

test("all an agency posted is found, page by page", async ({ page, open }) => {
  const name = `Trạm Khuyến nông ${unique("tram")}`;
  const front = (day: number) => `date = "2019-05-${day + 10}"\nagency = "${name}"`;
  const days = Array.from({ length: 12 }, (_, day) => day);
  for (const day of days)
    await posting({ kind: "notice", front: front(day), title: `Lịch cấy ngày ${day + 10}` });
  const path = `/co-quan/tram-khuyen-nong-${name.split(" ").pop()}`;
  await open(path);
  const posted = page.getByRole("region", { name: "Bài cơ quan này đăng" });
  await expect(posted.getByRole("link", { name: /^Lịch cấy/ })).toHaveCount(10);
  await posted.getByRole("link", { name: "Trang sau" }).click();
  await expect(page).toHaveURL(`${path}?trang=2`);
  await expect(page).toHaveTitle(new RegExp(`^${name}, trang 2 – `));
  await expect(posted.getByRole("link", { name: /^Lịch cấy/ })).toHaveText([/ngày 11/, /ngày 10/]);
  await audit(page);
  expect(await overflow(page)).toBe(0);
});

test("all agencies, those that have ended apart, one link from every page", async ({
  page,
  open,
}) => {
  await open("/");
  await page.getByRole("contentinfo").getByRole("link", { name: "Cơ quan" }).click();
  await expect(page).toHaveURL("/co-quan");
  const ended = page.getByRole("region", { name: "Cơ quan đã kết thúc hoạt động" });
  await expect(ended.getByRole("link", { name: "Ủy ban nhân dân xã Nà Liền" })).toBeVisible();
  await expect(ended.getByRole("link", { name: COMMUNE })).toHaveCount(0);
  await audit(page);
  expect(await overflow(page)).toBe(0);
  await page.getByRole("article").getByRole("link", { name: COMMUNE }).click();
  await expect(page).toHaveURL(PATH);
});

test("an agency that has ended says so, and who took over", async ({ page, open }) => {
  await open("/co-quan/uy-ban-nhan-dan-xa-na-lien");
  const ended = page.getByText(/^Cơ quan đã kết thúc hoạt động từ 01\/07\/2025/);
  await expect(ended).toContainText(`; việc của cơ quan nay do ${COMMUNE} tiếp nhận.`);
  await audit(page);
  await ended.getByRole("link", { name: COMMUNE }).click();
  await expect(page).toHaveURL(PATH);
});

test("what it posted stays, with a word that it has ended", async ({ page, open }) => {
  await open("/thong-bao/na-lien-lich-tuoi-vu-mua-2024");
  const ended = page.getByText(/^Bài này do Ủy ban nhân dân xã Nà Liền đăng\./);
  await expect(ended).toContainText("Cơ quan đã kết thúc hoạt động từ 01/07/2025");
  await expect(ended.getByRole("link", { name: COMMUNE })).toHaveAttribute("href", PATH);
  await expect(page.getByText(/^Ủy ban nhân dân xã Nà Liền thông báo lịch mở phai/)).toBeVisible();
  await audit(page);
  expect(await overflow(page)).toBe(0);
  await page.getByRole("link", { name: "Ủy ban nhân dân xã Nà Liền" }).click();
  await expect(page).toHaveURL("/co-quan/uy-ban-nhan-dan-xa-na-lien");
});

test("an agency that is only named has a page, too", async ({ page, open }) => {
  const name = `Trạm Bảo vệ thực vật ${unique("tram")}`;
  const { path } = await posting({ kind: "notice", front: `agency = "${name}"`, title: "Phun mạ" });
  await open(path);
  await page.getByRole("article").getByRole("link", { name }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
  await expect(page.getByRole("link", { name: "Phun mạ" })).toBeVisible();
  await expect(page.getByText("kết thúc hoạt động")).toHaveCount(0);
  await audit(page);
});

test("what an agency says of itself cannot run", async ({ page, open }) => {
  const name = `Ban Thử ${unique("xss")}`;
  const front = 'address = "<img src=x onerror=alert(1)>"\nwebsite = "https://example.org/"';
  const report = await agency(
    name,
    front,
    '<script>alert(2)</script><a href="javascript:x">bấm</a>',
  );
  await open(report.landed[0]?.path ?? "");
  await expect(page.getByText("<img src=x onerror=alert(1)>")).toBeVisible();
  await expect(page.getByText("bấm")).toBeVisible();
  await expect(page.locator("main script, main a[href^=javascript]")).toHaveCount(0);
});
