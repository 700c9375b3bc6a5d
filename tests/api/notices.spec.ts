import { expect, test } from "@playwright/test";
import { posting } from "../content";
import { Reader, type Tally } from "../reader";

interface Line {
  slug: string;
  title: string;
  documents: number;
  tally: Tally;
}

interface Leaf {
  lines: Line[];
  page: number;
  size: number;
  total: number;
}

const reader = new Reader();

test("notices are listed with their counts, whole titles and number of documents", async () => {
  // One more than the demo has, for a second page.
  await posting({ kind: "notice" });
  const first = await reader.json<Leaf>("/api/notices");
  expect(first).toMatchObject({ page: 1, size: 20 });
  expect(first.lines).toHaveLength(20);
  const second = await reader.json<Leaf>("/api/notices?page=2");
  const lines = [...first.lines, ...second.lines];
  const plan = lines.find(({ slug }) => slug === "ke-hoach-tuyen-dung-vien-chuc-2026");
  expect(plan).toMatchObject({ documents: 2, tally: { opening: { views: 1642, downloads: 784 } } });
  expect(Math.max(...lines.map(({ title }) => title.length))).toBeGreaterThan(200);
  const slugs = lines.map(({ slug }) => slug);
  expect(slugs, "withdrawn").not.toContain("lich-chi-tra-tro-cap-thang-9-2026-ban-dau");
  expect(slugs, "expired").not.toContain("tap-huan-ky-nang-so-dot-2");
});

test("a notice tells its documents", async () => {
  const slug = "ket-qua-vong-2-tuyen-dung-vien-chuc-2026";
  const notice = await reader.json<Record<string, unknown>>(`/api/notice?slug=${slug}`);
  expect(notice).toMatchObject({
    agency: "Hội đồng tuyển dụng viên chức xã",
    posted: Date.UTC(2026, 8, 18, 9, 0) / 1000,
    documents: [
      {
        file_name: "52-TB-HĐTD kết quả vòng 2.pdf",
        number: "52/TB-HĐTD",
        signer: "Lò Thị Mai",
        signed: "18/09/2026",
        media_type: "application/pdf",
      },
    ],
  });
});

test("a notice is no article", async () => {
  const slug = "ke-hoach-tuyen-dung-vien-chuc-2026";
  expect((await reader.ask(`/api/article?slug=${slug}`)).status).toBe(404);
  expect((await reader.ask(`/tin-tuc/${slug}`)).status).toBe(404);
});

test("what is gone says so, what makes no sense too", async () => {
  for (const slug of ["lich-chi-tra-tro-cap-thang-9-2026-ban-dau", "tap-huan-ky-nang-so-dot-2"]) {
    const response = await reader.ask(`/api/notice?slug=${slug}`);
    expect(response.status).toBe(410);
    expect(await response.json()).toMatchObject({ failure: "withdrawn" });
  }
  expect((await reader.ask("/api/notice?slug=khong-co")).status).toBe(404);
  expect((await reader.ask("/api/notices?page=9999")).status).toBe(404);
  for (const query of ["page=0", "page=4294967296", "page=%00"]) {
    expect((await reader.ask(`/api/notices?${query}`)).status).toBe(400);
  }
});
