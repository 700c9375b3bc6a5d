import { expect, test } from "@playwright/test";
import { importFile, pdf, source, unique } from "../content";
import { DAY, local, meeting } from "../kinds";
import { Reader } from "../reader";

interface Line {
  slug: string;
  starts: number;
  place: string;
  items: number;
  concluded: number;
  documents: number;
}

interface Leaf {
  lines: Line[];
  page: number;
  size: number;
  total: number;
}

interface Meeting {
  title: string;
  minutes: Record<string, unknown> & { agenda: Record<string, unknown>[] };
  documents: { number: string; file_name: string }[];
  changes: { note: string }[];
  newer: { slug: string } | null;
  older: { slug: string } | null;
}

const reader = new Reader();
const read = (slug: string) => reader.json<Meeting>(`/api/meeting?slug=${slug}`);

const MINUTES = `starts = "2019-06-03 08:00"
ends = "2019-06-03 11:15"
place = "Phòng họp số 1"
chair = "Bà Lường Thị Yên, Chủ tịch xã"
invited = ["Trưởng các thôn", "Mặt trận Tổ quốc xã"]

[[agenda]]
title = "Tiền sửa mương"
conclusion = """
Sửa mương trước vụ mùa.
Mỗi hộ góp một ngày công.
"""
number = "7/KL-UBND"
tasks = [
  { what = "Lập dự toán", who = "Phòng Kinh tế", by = "2019-06-10" },
  { what = "Nạo vét", who = "Ba thôn", by = "2019-07" },
  { what = "Nhắc các hộ" },
]

[[agenda]]
title = "Chỗ đặt máy xát"

[[documents]]
file = "kl-7.pdf"
number = "7/KL-UBND"`;

const files = () => ({ "kl-7.pdf": pdf(unique("kl")) });

test("a meeting tells who was there, what was concluded, and who does what by when", async () => {
  const { slug, path } = await meeting(MINUTES, { title: "Họp bàn sửa mương", files: files() });
  expect(path).toBe(`/hop/${slug}`);
  const { title, minutes, documents } = await read(slug);
  expect(title).toBe("Họp bàn sửa mương");
  expect(minutes).toMatchObject({
    starts: Date.UTC(2019, 5, 3, 1, 0) / 1000,
    ends: Date.UTC(2019, 5, 3, 4, 15) / 1000,
    place: "Phòng họp số 1",
    chair: "Bà Lường Thị Yên, Chủ tịch xã",
    invited: ["Trưởng các thôn", "Mặt trận Tổ quốc xã"],
  });
  expect(minutes.agenda).toEqual([
    {
      title: "Tiền sửa mương",
      conclusion: ["Sửa mương trước vụ mùa.", "Mỗi hộ góp một ngày công."],
      number: "7/KL-UBND",
      tasks: [
        {
          what: "Lập dự toán",
          who: "Phòng Kinh tế",
          by: { exact: Date.UTC(2019, 5, 9, 17, 0) / 1000 },
        },
        { what: "Nạo vét", who: "Ba thôn", by: { month: { year: 2019, month: 7 } } },
        { what: "Nhắc các hộ", who: "", by: "unknown" },
      ],
    },
    { title: "Chỗ đặt máy xát", conclusion: [], number: "", tasks: [] },
  ]);
  expect(documents).toMatchObject([{ number: "7/KL-UBND", file_name: "kl-7.pdf" }]);
});

test("meetings are listed by when they were held, with what came of them", async () => {
  const { slug } = await meeting(MINUTES, { files: files() });
  const first = await reader.json<Leaf>("/api/meetings");
  expect(first).toMatchObject({ page: 1, size: 20 });
  let own: Line | undefined;
  const starts: number[] = [];
  for (let page = 1; page <= Math.ceil(first.total / first.size); page += 1) {
    const { lines } = await reader.json<Leaf>(`/api/meetings?page=${page}`);
    starts.push(...lines.map(({ starts }) => starts));
    own ??= lines.find((line) => line.slug === slug);
  }
  expect(starts).toEqual(starts.toSorted((one, other) => other - one));
  expect(own).toMatchObject({
    starts: Date.UTC(2019, 5, 3, 1, 0) / 1000,
    place: "Phòng họp số 1",
    items: 2,
    concluded: 1,
    documents: 1,
  });
});

test("a meeting to come is one until it begins", async () => {
  const to = async (front: string) => {
    const { slug } = await meeting(front);
    return (await reader.json<{ to_come: boolean }>(`/api/meeting?slug=${slug}`)).to_come;
  };
  expect(await to(`starts = "${local(Date.now() + DAY)}"`)).toBe(true);
  expect(await to(`starts = "${local(Date.now() - DAY)}"`)).toBe(false);
  const { meetings } = await reader.json<{ meetings: Line[] }>("/api/home");
  const now = Date.now() / 1000;
  expect(Math.max(...meetings.map(({ starts }) => starts)), "has results").toBeLessThan(now);
});

test("a list has an end", async () => {
  expect((await reader.ask("/api/meetings?page=500")).status).toBe(404);
  for (const query of ["page=0", "page=hai"]) {
    expect([query, (await reader.ask(`/api/meetings?${query}`)).status]).toEqual([query, 400]);
    const page = await reader.ask(`/hop?${query.replace("page", "trang")}`);
    expect([query, page.status]).toEqual([query, 400]);
  }
});

test("what came of a meeting is added later, and told", async () => {
  const { slug } = await meeting(MINUTES, { files: files() });
  const front = `change_note = "Bổ sung kết luận về máy xát."\n${MINUTES.replace(
    'title = "Chỗ đặt máy xát"',
    'title = "Chỗ đặt máy xát"\nconclusion = "Đặt tại nhà văn hóa thôn."',
  )}`;
  const again = await meeting(front, { slug, files: files() });
  expect(again.report.landed[0]?.outcome).toBe("changed");
  const { minutes, changes } = await read(slug);
  expect(minutes.agenda[1]?.["conclusion"]).toEqual(["Đặt tại nhà văn hóa thôn."]);
  expect(changes.map(({ note }) => note)).toEqual(["Bổ sung kết luận về máy xát."]);
});

test("loading a meeting twice changes nothing", async () => {
  const { slug } = await meeting('place = "Nhà văn hóa"');
  const again = await meeting('place = "Nhà văn hóa"', { slug });
  expect(again.report.landed[0]?.outcome).toBe("unchanged");
});

test("from one meeting to the next", async () => {
  const one = await meeting('date = "2019-01-10 08:00"');
  const other = await meeting('date = "2019-01-10 08:00"');
  expect((await read(other.slug)).older?.slug).toBe(one.slug);
  expect((await read(one.slug)).newer?.slug).toBe(other.slug);
});

test("what is gone says so, what is to come is kept, a meeting is no notice", async () => {
  const gone = '[withdrawn]\nsince = "2020-01-01"\nwhy = "Đăng nhầm biên bản."';
  const withdrawn = await meeting(gone);
  const response = await reader.ask(withdrawn.path);
  expect(response.status).toBe(410);
  expect(await response.text()).toContain("Đăng nhầm biên bản.");
  const future = await meeting('date = "2099-01-01 08:00"');
  expect((await reader.ask(future.path)).status).toBe(404);
  const { slug } = await meeting();
  for (const path of [`/thong-bao/${slug}`, `/api/notice?slug=${slug}`, "/hop/khong-co"]) {
    expect([path, (await reader.ask(path)).status]).toEqual([path, 404]);
  }
  for (const query of ["", "slug=", "slug=Họp"]) {
    expect([query, (await reader.ask(`/api/meeting?${query}`)).status]).toEqual([query, 400]);
  }
});

const REFUSALS: [string, string, string, RegExp][] = [
  ["no beginning", '[[agenda]]\ntitle = "A"', "starts", /^Thiếu starts/],
  [
    "an end before it",
    'starts = "2019-01-02 09:00"\nends = "2019-01-02 08:00"\n[[agenda]]\ntitle = "A"',
    "ends",
    /phải sau giờ bắt đầu/,
  ],
  ["no agenda", 'starts = "2019-01-02"', "agenda", /chưa có nội dung nào/],
  [
    "an item without a title",
    'starts = "2019-01-02"\n[[agenda]]\nconclusion = "A"',
    "agenda[1].title",
    /^Thiếu title/,
  ],
  [
    "a task without what",
    'starts = "2019-01-02"\n[[agenda]]\ntitle = "A"\ntasks = [{ who = "B" }]',
    "agenda[1].tasks[1].what",
    /^Thiếu what/,
  ],
  [
    "a day that is none",
    'starts = "2019-01-02"\n[[agenda]]\ntitle = "A"\ntasks = [{ what = "B", by = "2019-13" }]',
    "agenda[1].tasks[1].by",
    /Không hiểu ngày/,
  ],
];

test("a meeting with a fault is left out whole, with place and reason", async () => {
  for (const [what, front, field, reason] of REFUSALS) {
    const text = source({ kind: "meeting", slug: unique("loi"), front, body: "" });
    const report = await importFile("loi.md", text);
    expect([what, report.stored, report.landed]).toEqual([what, false, []]);
    expect([what, report.refused[0]?.field]).toEqual([what, field]);
    expect(report.refused[0]?.reason, what).toMatch(reason);
  }
});
