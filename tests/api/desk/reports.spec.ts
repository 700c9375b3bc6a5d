import { expect, test } from "@playwright/test";
import { posting, unique } from "../../content";
import { approval, type Clerk, clerk, type Draft, notice, theAdministrator } from "../../desk";
import { environment } from "../../environment";
import { agency } from "../../kinds";

interface Line {
  id: number;
  title: string;
  path: string;
  number: string;
  posted: number | null;
  recorded: number;
  editions: number;
  correction: { note: string; writer: string; approver: string } | null;
  withdrawn: { why: string } | null;
  overridden: { why: string; confirmed_by: string } | null;
  writer: string;
  approver: string;
}

interface Report {
  lines: Line[];
  total: number;
  corrected: number;
  withdrawn: number;
  views: number;
  downloads: number;
  months: { month: number; counts: number[] }[];
  agencies: { slug: string; name: string }[];
  people: string[];
}

const FORMULA = "=cmd|' /C calc'!A0";

/** An agency nobody else knows of. */
async function office(): Promise<{ name: string; slug: string }> {
  const word = unique("bao-cao");
  const name = `UBND xã ${word}`;
  await agency(name);
  return { name, slug: `ubnd-xa-${word}` };
}

async function posted(author: Clerk, editor: Clerk, content: object): Promise<{ posting: number }> {
  const draft = await author.draft("notice", { ...notice(), posted: null, ...content });
  const submitted = { id: draft.id, version: draft.meta.version };
  const { meta } = await author.must<Draft>("POST", "submissions", submitted);
  const question = { id: draft.id, version: meta.version };
  const { now } = await editor.must<{ now: { posting: number } }>("POST", "publications", question);
  return now;
}

const report = (who: Clerk, question: object = {}) => who.must<Report>("GET", "report", question);

/** The file as it comes, for a signed-in person. */
async function csv(who: Clerk, question: Record<string, string> = {}): Promise<Response> {
  const address = new URL(`/api/desk/report.csv?${new URLSearchParams(question)}`, environment.url);
  return fetch(address, { headers: { cookie: who.cookie, "user-agent": who.agent } });
}

test("a report tells who wrote, approved, corrected and withdrew what", async () => {
  const { name, slug } = await office();
  const [author, editor] = await Promise.all([
    clerk([{ role: "author", agency: slug }], unique("Vàng Thị Dợ")),
    clerk([{ role: "editor", agency: slug }], unique("Lý A Chỉnh")),
  ]);
  const { writer, approver } = await (async () => {
    const { posting } = await posted(author, editor, { agency: name, title: unique("Lịch họp") });
    const [line] = (await report(editor, { agency: slug })).lines;
    expect(line).toMatchObject({ id: posting, editions: 1, correction: null, withdrawn: null });
    expect(Math.abs((line?.posted ?? 0) - (line?.recorded ?? 0)), "as it appeared").toBeLessThan(
      60,
    );
    return { writer: line?.writer ?? "", approver: line?.approver ?? "" };
  })();
  expect(writer).toContain("Vàng Thị Dợ");
  expect(approver).toContain("Lý A Chỉnh");

  const { posting: second } = await posted(author, editor, { agency: name });
  const begun = await author.must<Draft>("POST", "drafts", { posting: second });
  const noted = await author.save(begun, { ...begun.content, lead: "Lúc 8 giờ." }, "Sửa giờ họp.");
  const alone = { id: noted.id, version: noted.meta.version };
  await author.must("POST", "submissions", alone);
  await editor.must("POST", "publications", approval(noted));
  await editor.must("POST", "withdrawals", { posting: second, edition: 2, why: "Hoãn họp." });

  const own = await editor.draft("notice", { ...notice(), posted: null, agency: name });
  const question = { id: own.id, version: own.meta.version, override_why: "Lũ về trong đêm." };
  const { now } = await editor.must<{ now: { posting: number } }>("POST", "publications", question);

  const whole = await report(editor, { agency: slug });
  expect(whole).toMatchObject({ total: 3, corrected: 1, withdrawn: 1 });
  expect(whole.months.reduce((sum, month) => sum + (month.counts[1] ?? 0), 0)).toBe(3);
  expect(whole.people).toEqual(expect.arrayContaining([writer, approver]));
  expect(whole.agencies).toEqual([{ slug, name }]);
  const of = (id: number) => whole.lines.find((line) => line.id === id);
  expect(of(second)).toMatchObject({
    editions: 2,
    correction: { note: "Sửa giờ họp.", writer, approver },
    withdrawn: { why: "Hoãn họp." },
  });
  expect(of(now.posting)?.overridden).toEqual({ why: "Lũ về trong đêm.", confirmed_by: "" });

  expect((await report(editor, { person: writer })).total, "wrote two").toBe(2);
  expect((await report(editor, { person: approver })).total, "approved or wrote all").toBe(3);
  expect((await report(editor, { kind: "exam" })).total).toBe(0);
  expect((await report(editor, { until: "2019-12-31" })).total, "not posted by then").toBe(0);
});

test("what was loaded is in the month it tells, with what an old portal counted", async () => {
  const { name, slug } = await office();
  const lines = (date: string) =>
    `date = "${date}"\nagency = ${JSON.stringify(name)}\nopening = { views = 1200 }\n`;
  // The first minute of a month in Vietnam is still the month before in UTC.
  await posting({ front: lines("2019-05-01 00:01") });
  await posting({ front: lines("2019-06-30 23:59") });
  const admin = await theAdministrator();
  const question = { agency: slug, from: "2019-04-01", until: "2019-06-30" };
  const found = await report(admin, question);
  expect(found).toMatchObject({ total: 2, views: 2400 });
  const named = found.months.map(({ month, counts }) => [month - 2019 * 12 + 1, counts[0]]);
  expect(named, "empty months of a short period are shown").toEqual([
    [4, 0],
    [5, 1],
    [6, 1],
  ]);
  expect(found.lines[0]?.writer).toBe("import");
  expect(found.lines.map((line) => line.posted)).toEqual(
    found.lines.map((line) => line.posted).toSorted((a, b) => (b ?? 0) - (a ?? 0)),
  );
  expect((await report(admin, { ...question, until: "2019-05-31" })).total).toBe(1);
  expect((await report(admin, { ...question, from: "2019-05-02" })).total).toBe(1);
});

test("reports are for editors and of their agencies only", async () => {
  const [one, other] = await Promise.all([office(), office()]);
  const [author, editor, stranger] = await Promise.all([
    clerk([{ role: "author", agency: one.slug }]),
    clerk([{ role: "editor", agency: one.slug }]),
    clerk([{ role: "editor", agency: other.slug }], "Người cơ quan khác"),
  ]);
  await posted(author, editor, { agency: one.name });
  for (const path of ["report", "report-lines", "report.csv"]) {
    const refused = await author.get(path);
    expect(refused.status, path).toBe(403);
    expect(refused.body.reason).toContain("người duyệt");
    const nobody = await fetch(new URL(`/api/desk/${path}`, environment.url));
    expect(nobody.status, path).toBe(401);
  }
  const theirs = await report(stranger, { agency: one.slug });
  expect(theirs).toMatchObject({ total: 0, lines: [], months: [], views: 0 });
  expect((await report(stranger)).total, "all of theirs is nothing").toBe(0);
  expect((await report(stranger)).people).toEqual([]);
  expect(await (await csv(stranger, { agency: one.slug })).text()).not.toContain(one.name);
  const lines = await stranger.must<{ lines: Line[] }>("GET", "report-lines");
  expect(lines.lines).toEqual([]);
  expect((await report(editor)).total).toBe(1);
});

test("what cannot be asked is explained", async () => {
  const admin = await theAdministrator();
  const table: [object, string][] = [
    [{ from: "2026-02-01", until: "2026-01-31" }, "Ngày cuối (31/01/2026) ở trước ngày đầu"],
    [{ from: "hôm qua" }, "Không có ngày “hôm qua”"],
    [{ kind: "poem" }, "Không có loại bài"],
    [{ agency: "Xã A" }, ""],
    [{ page: 0 }, ""],
    [{ person: "x".repeat(201) }, "dài quá 200 ký tự"],
  ];
  for (const [question, said] of table) {
    const refused = await admin.get("report", question);
    expect(refused.status, JSON.stringify(question)).toBe(400);
    expect(refused.body.reason).toContain(said);
  }
  expect((await admin.get("report", { agency: "", kind: "", from: "" })).status).toBe(200);
});

test("a report as CSV opens as a table and runs nothing", async () => {
  const { name, slug } = await office();
  const [author, editor] = await Promise.all([
    clerk([{ role: "author", agency: slug }], "Sùng A Páo"),
    clerk([{ role: "editor", agency: slug }], "Lò Thị Hoà"),
  ]);
  const { posting } = await posted(author, editor, {
    agency: name,
    title: FORMULA,
    slug: unique("cong-thuc"),
  });
  await posted(author, editor, { agency: name, title: 'Họp thôn "Nậm Kha", lần hai' });
  const response = await csv(editor, { agency: slug, from: "2026-01-01", until: "2099-01-31" });
  expect(response.status).toBe(200);
  const headers = Object.fromEntries(response.headers);
  expect(headers).toMatchObject({
    "content-type": "text/csv; charset=utf-8",
    "cache-control": "private, no-store",
    "x-content-type-options": "nosniff",
  });
  const [, named] = headers["content-disposition"]?.split("filename*=UTF-8''") ?? [];
  expect(headers["content-disposition"]).toMatch(/^attachment; filename="bao-cao-niem-yet\.csv"; /);
  expect(decodeURIComponent(named ?? "")).toBe("Báo cáo niêm yết từ 01-01-2026 đến 31-01-2099.csv");
  const bytes = new Uint8Array(await response.arrayBuffer());
  expect([...bytes.slice(0, 3)], "a mark that it is UTF-8").toEqual([0xef, 0xbb, 0xbf]);
  const text = new TextDecoder().decode(bytes);
  expect(text.replaceAll("\r\n", ""), "lines end as the format says").not.toMatch(/[\r\n]/);
  const [head, second, first, end] = text.split("\r\n");
  expect(head).toBe(
    'Loại,Tiêu đề,"Số, ký hiệu",Cơ quan,Đăng lúc,Vào trang lúc,Người viết,Người duyệt,Số lần đăng,' +
      "Đính chính gần nhất,Nội dung đính chính,Người viết bản đính chính,Người duyệt bản đính chính," +
      "Lý do tự duyệt,Người xác nhận tự duyệt,Hết hạn,Thu hồi lúc,Lý do thu hồi,Lượt xem,Lượt tải," +
      "Điểm đánh giá,Lượt đánh giá,Địa chỉ",
  );
  const minute = String.raw`\d{4}-\d\d-\d\d \d\d:\d\d`;
  const golden = new RegExp(
    String.raw`^Thông báo,'=cmd\|' /C calc'!A0,,${name},${minute},${minute},Sùng A Páo,Lò Thị Hoà,1,,,,,,,,,,0,0,,0,` +
      `${environment.url}/thong-bao/cong-thuc-[^,]+$`,
  );
  expect(first).toMatch(golden);
  expect(second).toContain(',"Họp thôn ""Nậm Kha"", lần hai",');
  expect(end).toBe("");
  const { lines } = await editor.must<{ lines: Line[]; more: boolean }>("GET", "report-lines", {
    agency: slug,
  });
  expect(lines.map((line) => line.title)[1]).toBe(FORMULA);
  const rest = await editor.must<{ lines: Line[]; more: boolean }>("GET", "report-lines", {
    agency: slug,
    after: lines[0]?.id,
  });
  expect(rest, "after a line come the older ones").toMatchObject({
    lines: [{ id: posting }],
    more: false,
  });
});
