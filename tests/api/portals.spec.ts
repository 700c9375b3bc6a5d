import { expect, test } from "@playwright/test";
import { importFile, unique } from "../content";
import { Reader, type Tally } from "../reader";

interface Posting {
  id: number;
  title: string;
  body: string;
  byline: string;
  posted: number | null;
  tally: Tally;
}

/** A page as somebody copies it: an article, stars, a listing of notices, the portal's furniture. */
function page(word: string, listing = ""): string {
  return `Xã Nà Liền ra quân làm đường nội đồng ${word}

Thứ tư - 03/10/2018 22:01 1.512 0
Sáng nay, hơn một trăm người dân ba thôn cùng cán bộ xã ra quân làm con đường nội đồng dài hai cây số, nối cánh đồng Nà Liền với đường trục xã.
Đoạn đường trước đây chỉ rộng hơn một mét, mùa mưa lầy lội, xe chở lúa phải đi vòng gần năm cây số. Nhân dân hiến đất, góp ngày công; xã góp xi măng, cát và đá.

Theo kế hoạch, con đường sẽ hoàn thành trước vụ gặt, phục vụ hơn hai trăm hộ có ruộng trong cánh đồng. Tổng kinh phí 850 triệu đồng, trong đó Nhân dân đóng góp 210 triệu đồng./.

Tác giả bài viết: Hà Vân

Tổng số điểm của bài viết là: 14 trong 3 đánh giá

Xếp hạng: 4.7 - 3 phiếu bầu
Click để đánh giá bài viết

Kết quả xét tuyển ${word}

Thông báo kết quả xét tuyển viên chức Trạm Y tế xã năm 2018 ${word}

lượt xem: 162 | lượt tải:158

Triệu tập thí sinh ${word}

Thông báo triệu tập thí sinh dự xét tuyển viên chức Trạm Y tế xã năm 2018 ${word}

lượt xem: 1.426 | lượt tải:80
${listing}
Bạn đã không sử dụng Site, Bấm vào đây để duy trì trạng thái đăng nhập. Thời gian chờ: 60 giây
top
down`;
}

async function read(path: string): Promise<Posting> {
  const [, kind, slug] = path.split("/");
  const question = kind === "tin-tuc" ? "article" : "notice";
  return new Reader().json<Posting>(`/api/${question}?slug=${slug}`);
}

test("a portal's page becomes an article and its notices, with their counts", async () => {
  const word = unique("cong");
  const report = await importFile(`${word}.txt`, page(word));
  expect(report.refused).toEqual([]);
  expect(report.landed.map(({ outcome }) => outcome)).toEqual(["new", "new", "new"]);
  const [article, first, second] = await Promise.all(report.landed.map(({ path }) => read(path)));
  expect(article?.title).toBe(`Xã Nà Liền ra quân làm đường nội đồng ${word}`);
  expect(article?.posted).toBe(Date.UTC(2018, 9, 3, 15, 1) / 1000);
  expect(article?.byline).toContain("Hà Vân");
  expect(article?.tally.opening).toEqual({ views: 1512, points: 14, votes: 3 });
  expect(first?.title).toContain("kết quả xét tuyển viên chức");
  expect(first?.tally.opening).toEqual({ views: 162, downloads: 158 });
  expect(second?.tally.opening).toEqual({ views: 1426, downloads: 80 });
});

test("a listing's notices of one exam become a dossier with its steps", async () => {
  const word = unique("tinh");
  const exam = `kỳ tuyển dụng viên chức Trạm Bảo vệ thực vật ${word} năm 2019`;
  const titles = [
    `Thông báo danh sách người trúng tuyển ${exam}`,
    `Kết quả vòng 1 ${exam}`,
    `Thông báo lịch trực chốt kiểm dịch ${word}`,
    `Kế hoạch ${exam}`,
  ];
  const counts = "lượt xem: 20 | lượt tải:10";
  const text = titles.map((title) => `${title}\n\n${counts}\n`).join("\n");
  const report = await importFile(`${word}.txt`, text);
  expect(report.refused).toEqual([]);
  const paths = report.landed.map(({ path }) => path);
  const path = paths.find((path) => path.startsWith("/tuyen-dung/"));
  const { title, timeline } = await new Reader().json<{
    title: string;
    timeline: { state: string; notices: { line: { title: string } }[] }[];
  }>(`/api/exam?slug=${path?.split("/").at(-1)}`);
  expect(title).toBe(`K${exam.slice(1)}`);
  expect(timeline.map(({ notices }) => notices.map(({ line }) => line.title))).toEqual([
    [titles[3]],
    [titles[1]],
    [titles[0]],
  ]);
  expect(timeline.map(({ state }) => state)).toEqual(["done", "done", "done"]);
  const again = await importFile(`${word}.txt`, text);
  expect(again.landed.map(({ outcome }) => outcome)).toEqual(Array(5).fill("unchanged"));
  // Copied again when one more notice hangs there.
  const more = await importFile(
    `${word}.txt`,
    `Triệu tập thí sinh ${exam}\n\n${counts}\n\n${text}`,
  );
  const changed = more.landed.filter(({ outcome }) => outcome !== "unchanged");
  expect(changed.map(({ outcome, path }) => [outcome, path.split("/")[1]])).toEqual([
    ["new", "thong-bao"],
    ["changed", "tuyen-dung"],
  ]);
});

test("the portal's furniture is not content", async () => {
  const word = unique("khung");
  const report = await importFile(`${word}.txt`, page(word));
  const article = await read(report.landed[0]?.path ?? "");
  expect(article.body).toContain("hơn hai trăm hộ");
  for (const text of ["đăng nhập", "Click để", "Xếp hạng", "lượt xem", "22:01", "top"]) {
    expect(article.body).not.toContain(text);
  }
});

test("loading a portal's page twice changes nothing", async () => {
  const word = unique("hai-lan");
  const first = await importFile(`${word}.txt`, page(word));
  const again = await importFile(`${word}.txt`, page(word));
  expect(again.landed.map(({ outcome }) => outcome)).toEqual(Array(3).fill("unchanged"));
  expect(again.landed.map(({ path }) => path)).toEqual(first.landed.map(({ path }) => path));
});

test("with one bad item a file is left out whole, or without it when asked so", async () => {
  const word = unique("mot-phan");
  const endless = `Thông báo ${"về việc rất dài ".repeat(40)}${word}`;
  const text = page(word, `\n${endless}\n\nlượt xem: 5 | lượt tải:1\n`);
  const whole = await importFile(`${word}.txt`, text);
  expect([whole.stored, whole.landed]).toEqual([false, []]);
  expect(whole.refused).toHaveLength(1);
  expect(whole.refused[0]).toMatchObject({ field: "title" });
  expect(whole.refused[0]?.line).toBeGreaterThan(25);
  const part = await importFile(`${word}.txt`, text, {}, { partial: true });
  expect(part.stored).toBe(true);
  expect(part.refused).toHaveLength(1);
  expect(part.landed.map(({ outcome }) => outcome)).toEqual(["new", "new", "new"]);
});

test("a page with nothing but furniture is refused", async () => {
  const text = "Trang chủ\n\nĐăng nhập\n\nlượt truy cập: 512\n\ntop\ndown\n";
  const report = await importFile("khung.txt", text);
  expect(report.stored).toBe(false);
  expect(report.refused).toHaveLength(1);
});
