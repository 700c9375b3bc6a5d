import { expect, test } from "@playwright/test";
import { importFile, pdf, posting, send, source, unique } from "../content";
import { environment } from "../environment";
import { eventually } from "../patience";
import { Reader } from "../reader";

interface Article {
  title: string;
  body: string;
  changes: { at: number; note: string }[];
  updated: number | null;
}

const read = (slug: string) => new Reader().json<Article>(`/api/article?slug=${slug}`);

test("only who holds the token may load", async () => {
  const slug = unique("khong-phep");
  for (const token of [null, "", "sai", "ma-cua-bang-thu"]) {
    const response = await send("a.md", source({ slug }), {}, { token });
    expect([token, response.status]).toEqual([token, 401]);
    expect(response.headers.get("www-authenticate")).toBe("Bearer");
  }
  expect((await new Reader().ask(`/tin-tuc/${slug}`)).status).toBe(404);
});

test("new, unchanged, changed", async () => {
  const slug = unique("ba-lan");
  const first = await importFile("a.md", source({ slug, title: "Bài đầu" }));
  expect(first).toMatchObject({ file: "a.md", refused: [], stored: true });
  expect(first.landed).toEqual([{ outcome: "new", title: "Bài đầu", path: `/tin-tuc/${slug}` }]);
  const again = await importFile("a.md", source({ slug, title: "Bài đầu" }));
  expect(again.landed[0]?.outcome).toBe("unchanged");
  const front = 'change_note = "Sửa tên người ký."';
  const changed = await importFile("a.md", source({ slug, title: "Bài sửa", front }));
  expect(changed.landed[0]).toMatchObject({ outcome: "changed", path: `/tin-tuc/${slug}` });
  const article = await read(slug);
  expect(article.title).toBe("Bài sửa");
  expect(article.changes.map(({ note }) => note)).toEqual(["Sửa tên người ký."]);
  expect(article.updated).toBeGreaterThan(0);
  const page = await (await new Reader().ask(`/tin-tuc/${slug}`)).text();
  for (const text of ["Những lần sửa sau khi đăng", "Sửa tên người ký.", "Cập nhật: "]) {
    expect(page).toContain(text);
  }
});

test("a file of an older edition changes nothing, unless its sender says why", async () => {
  const slug = unique("ban-cu");
  const load = (title: string, front = "") => importFile("a.md", source({ slug, title, front }));
  await load("Bản một");
  await load("Bản hai");
  const older = await load("Bản một");
  expect(older.landed[0]?.outcome).toBe("unchanged");
  expect(older.notes.join()).toContain("đây là một bản cũ");
  expect((await read(slug)).title).toBe("Bản hai");
  const back = await load("Bản một", 'change_note = "Trở lại bản đầu."');
  expect(back.landed[0]?.outcome).toBe("changed");
  expect((await read(slug)).title).toBe("Bản một");
});

test("a wrong date is put right by naming the address", async () => {
  const title = `Lịch tiếp dân ${unique("thang")}`;
  const text = (date: string, slug = "") =>
    `+++\nkind = "article"\ntitle = "${title}"\ndate = "${date}"\n${slug}+++\n\nNội dung.\n`;
  const [first] = (await importFile("a.md", text("2019-05-20"))).landed;
  const slug = first?.path.split("/").at(-1) ?? "";
  const second = await importFile("a.md", text("2019-05-21"));
  expect(second.landed[0]?.path).toBe(`${first?.path}-21-05-2019`);
  expect(second.notes.join()).toContain(`slug = "${slug}"`);
  const named = text("2019-05-22", `slug = "${slug}"\n`);
  const mended = await importFile("a.md", named);
  expect(mended.landed).toEqual([{ outcome: "changed", title, path: first?.path }]);
  expect(mended.notes).toEqual([]);
  expect((await importFile("a.md", named)).landed[0]?.outcome).toBe("unchanged");
  const page = await (await new Reader().ask(first?.path ?? "")).text();
  expect(page).toContain("22/05/2019");
});

test("a slug that an unnamed posting got is not another posting's to take", async () => {
  const title = `Thông báo nghỉ Tết ${unique("nam")}`;
  const text = (title: string, date: string, slug = "") =>
    `+++\nkind = "article"\ntitle = "${title}"\n${date}${slug}+++\n\nNội dung.\n`;
  const at = (date: string) => `date = "${date} 08:00"\n`;
  const [old] = (await importFile("a.md", text(title, at("2018-02-01")))).landed;
  const slug = `slug = "${old?.path.split("/").at(-1)}"\n`;
  for (const other of [
    text("Lịch nghỉ Tết năm nay", at("2019-02-01"), slug),
    text("Lịch nghỉ Tết năm nay", at("2018-02-01"), slug),
    text(`${title} (lần 2)`, at("2018-02-01"), slug),
  ]) {
    const report = await importFile("b.md", other);
    expect(report.landed).toEqual([]);
    expect(report.refused[0]).toMatchObject({ field: "slug" });
  }
  expect((await read(old?.path.split("/").at(-1) ?? "")).title).toBe(title);
  const second = await importFile("a.md", text(`${title}, sửa tên`, at("2018-02-01")));
  expect(second.notes.join(), "a corrected title is suspected").toContain(slug.trim());
  const renamed = await importFile("a.md", text(`${title}, sửa tên`, at("2018-02-01"), slug));
  expect(renamed.landed[0]).toMatchObject({ outcome: "changed", path: old?.path });
});

test("a title is put right by naming the address, without a date, too", async () => {
  const title = `Nội quy chợ phiên ${unique("so")}`;
  const text = (title: string, slug = "") =>
    `+++\nkind = "article"\ntitle = "${title}"\n${slug}+++\n\nNội dung.\n`;
  const [first] = (await importFile("a.md", text(title))).landed;
  const slug = `slug = "${first?.path.split("/").at(-1)}"\n`;
  const mended = await importFile("a.md", text(`${title} sửa`, slug));
  expect(mended.landed[0]).toMatchObject({ outcome: "changed", path: first?.path });
});

test("loading twice changes no count and no edition", async () => {
  const front = "[opening]\nviews = 512\npoints = 9\nvotes = 2";
  const { slug, subject } = await posting({ front });
  const reader = new Reader();
  await reader.visit(subject);
  await reader.rate(subject, 5);
  const text = source({ slug, front });
  expect((await importFile("b.md", text)).landed[0]?.outcome).toBe("unchanged");
  await eventually(async () => {
    const { mine, tally } = await reader.rating(subject);
    expect([mine, tally.stars, tally.views]).toEqual([5, [0, 0, 0, 0, 1], 1]);
    expect(tally.opening).toEqual({ views: 512, points: 9, votes: 2 });
  });
  expect((await read(slug)).changes).toEqual([]);
});

test("a change keeps the counts", async () => {
  const { slug, subject } = await posting();
  await new Reader().visit(subject);
  await importFile("c.md", source({ slug, body: "Nội dung mới." }));
  await eventually(async () => {
    expect((await new Reader().tally(subject)).tally.views).toBe(1);
  });
});

const REFUSALS: [string, string, string | null, RegExp][] = [
  ["no title", '+++\nkind = "article"\n+++\n\nChữ.\n', "title", /title/],
  ["an unknown kind", '+++\nkind = "thơ"\ntitle = "A"\n+++\n\nChữ.\n', "kind", /loại bài/],
  ["no such date", source({ slug: "x", front: 'date = "2023-02-29"' }), "date", /ngày/i],
  ["an unknown field", source({ slug: "x", front: 'mau = "đỏ"' }), "mau", /mau/],
  ["a bad slug", source({ slug: "Bài Một" }), "slug", /gạch nối/],
  [
    "impossible stars",
    source({ slug: "x", front: "[opening]\npoints = 9\nvotes = 1" }),
    "opening.points",
    /phiếu/,
  ],
  [
    "a file that is not there",
    source({ slug: "x", front: '[[documents]]\nfile = "a.pdf"' }),
    "documents[1].file",
    /a\.pdf/,
  ],
  ["no end of the front matter", "+++\nkind = 1\n", "", /\+\+\+/],
  ["no front matter", "Chữ\n", "", /\+\+\+/],
  ["an empty file", "", "", /trống/],
];

test("a file with a fault is left out whole, with place and reason", async () => {
  for (const [what, text, field, reason] of REFUSALS) {
    const report = await importFile("loi.md", text);
    expect([what, report.stored, report.landed]).toEqual([what, false, []]);
    expect(report.refused.length, what).toBeGreaterThan(0);
    expect(report.refused[0]?.reason, what).toMatch(reason);
    if (field !== null) expect([what, report.refused[0]?.field]).toEqual([what, field]);
  }
  expect((await new Reader().ask("/tin-tuc/x")).status).toBe(404);
});

test("text that is not UTF-8 is refused with its line", async () => {
  const slug = unique("ma-cu");
  const good = new TextEncoder().encode(source({ slug }));
  const text = new Uint8Array([...good, 0x54, 0xe0, 0x0a]);
  const report = await importFile("cu.md", text);
  expect(report.stored).toBe(false);
  expect(report.refused[0]?.reason).toContain("UTF-8");
  expect(report.refused[0]?.line).toBeGreaterThan(5);
  expect((await new Reader().ask(`/tin-tuc/${slug}`)).status).toBe(404);
});

test("a program that calls itself a PDF is refused", async () => {
  const front = '[[documents]]\nfile = "bieu-mau.pdf"';
  const program = new TextEncoder().encode("MZ\u0090\u0000\u0003");
  const slug = unique("gia-pdf");
  const report = await importFile("a.md", source({ slug, front }), { "bieu-mau.pdf": program });
  expect(report.stored).toBe(false);
  expect(report.refused[0]?.reason).toContain("chương trình Windows");
  for (const name of ["ma.exe", "ma.svg", "ma.html", "ma.js"]) {
    const front = `[[documents]]\nfile = "${name}"`;
    const report = await importFile("a.md", source({ slug, front }), { [name]: "<svg/>" });
    expect([name, report.stored]).toEqual([name, false]);
  }
});

test("the same title twice gets two addresses", async () => {
  const title = `Thông báo nghỉ lễ ${unique("le")}`;
  const text = (day: string) =>
    `+++\nkind = "notice"\ntitle = "${title}"\ndate = "${day}"\n+++\n\nNghỉ.\n`;
  const days = ["2018-09-02 08:00", "2019-09-02 08:00", "2019-09-02 09:00"];
  const paths: (string | undefined)[] = [];
  for (const day of days) paths.push((await importFile("n.md", text(day))).landed[0]?.path);
  expect(new Set(paths).size).toBe(3);
  for (const path of paths) expect((await new Reader().ask(path ?? "")).status).toBe(200);
  for (const [at, day] of days.entries()) {
    const [again] = (await importFile("n.md", text(day))).landed;
    expect(again).toMatchObject({ outcome: "unchanged", path: paths[at] });
  }
});

test("a body that is too large, and one that is no form", async () => {
  const slug = unique("lon");
  // Over the limit by the form's own lines: Node's fetch minds an answer that comes while it sends.
  const half = (32 * 1024 * 1024) / 2;
  const files = { "a.pdf": pdf("a", half), "b.pdf": pdf("b", half) };
  const large = await send("lon.md", source({ slug }), files);
  expect(large.status).toBe(413);
  expect(await large.json()).toMatchObject({ failure: "too_large" });
  const authorization = `Bearer ${environment.importToken}`;
  const bodies: [string, string][] = [
    ["application/json", "{}"],
    ["multipart/form-data", "x"],
    ["multipart/form-data; boundary=x", "--x\r\n"],
    [
      "multipart/form-data; boundary=x",
      '--x\r\nContent-Disposition: form-data; name="file"\r\n\r\n1\r\n--x--\r\n',
    ],
  ];
  for (const [type, body] of bodies) {
    const headers = { authorization, "content-type": type };
    const response = await new Reader().ask("/api/imports", { method: "POST", headers, body });
    expect([type, body, response.status]).toEqual([type, body, 400]);
    expect(await response.json()).toMatchObject({ failure: "invalid" });
  }
  const get = await new Reader().ask("/api/imports");
  expect([get.status, get.headers.get("allow")]).toEqual([405, "POST"]);
});
