import { expect, test } from "@playwright/test";
import { type Files, importFile, pdf, send, unique } from "../content";
import { code, HEADINGS, list, procedure, record, sheet } from "../kinds";
import { Reader } from "../reader";

interface Procedure {
  id: number;
  title: string;
  levels: string[];
  fields: { slug: string; name: string }[];
  agencies: { role: string; agency: { slug: string; name: string } }[];
  record: Record<string, unknown>;
  documents: { file_name: string }[];
  changes: { note: string }[];
}

const reader = new Reader();
const read = (code: string) => reader.json<Procedure>(`/api/procedure?code=${code}`);
const notes = async (code: string) => (await read(code)).changes.map(({ note }) => note);
const outcome = (report: { landed: { outcome: string }[] }) => report.landed[0]?.outcome;

/** What both tellers say of one procedure. */
function told() {
  const word = unique("nguon");
  const one = code();
  const front = [
    'levels = ["xa"]',
    `fields = ["Quản lý chợ ${word}"]`,
    'decision = "7/QĐ-UBND"',
    `[agencies]\ncarries_out = ["UBND xã ${word}"]`,
    '[[channels]]\nway = "truc-tiep"\ntime = "5 ngày làm việc"\nfees = [{ amount = 0 }]',
    '[[documents]]\nfile = "to-khai.pdf"',
  ].join("\n");
  const files: Files = { "to-khai.pdf": pdf(word) };
  const row = [one, "Đăng kí họp chợ", `Bộ ${word}`, `Sở ${word}`, `Chợ ${word}`];
  return {
    word,
    code: one,
    list: () => list([row]),
    record: () => procedure({ code: one, title: "Đăng ký họp chợ phiên", front, files }),
  };
}

test("a record enriches what a list told, whichever comes first", async () => {
  for (const first of ["list", "record"] as const) {
    const { word, code, ...load } = told();
    const second = first === "list" ? "record" : "list";
    await load[first]();
    await load[second]();
    const { id, title, fields, agencies, ...rest } = await read(code);
    expect([first, title], "the record's").toEqual([first, "Đăng ký họp chợ phiên"]);
    expect(fields.map(({ name }) => name)).toEqual([`Quản lý chợ ${word}`]);
    const involved = agencies.map(({ role, agency }) => [role, agency.name]).sort();
    expect(involved, "the list alone tells who issues").toEqual([
      ["carries_out", `UBND xã ${word}`],
      ["issues", `Bộ ${word}`],
    ]);
    expect([first, rest.levels, rest.record["decision"]]).toEqual([
      first,
      ["commune"],
      "7/QĐ-UBND",
    ]);
    const files = rest.documents.map(({ file_name }) => file_name);
    expect([first, files]).toEqual([first, ["to-khai.pdf"]]);
    const page = await (await reader.ask(`/thu-tuc/${code}`)).text();
    expect(page).toContain("5 ngày làm việc");
    expect(id).toBeGreaterThan(0);
  }
});

test("a list alone tells names, and the page where to ask for the rest", async () => {
  const { word, code, list } = told();
  const report = await list();
  expect(report.landed).toEqual([
    { outcome: "new", title: "Đăng kí họp chợ", path: `/thu-tuc/${code}` },
  ]);
  const { fields, agencies, record } = await read(code);
  expect(fields.map(({ name }) => name)).toEqual([`Chợ ${word}`]);
  expect(agencies.map(({ role }) => role).sort()).toEqual(["carries_out", "issues"]);
  expect(record["channels"]).toEqual([]);
  const page = await (await reader.ask(`/thu-tuc/${code}`)).text();
  expect(page).toContain("Nguồn mới chỉ công bố tên thủ tục");
});

test("where a record says nothing, what the list said stays", async () => {
  for (const first of ["list", "record"] as const) {
    const word = unique("nguon");
    const told = code();
    const row = [told, "Mở chợ", `Bộ ${word}`, `Sở ${word}`, `Chợ ${word}`, "Cấp tỉnh, Cấp xã"];
    const load = {
      list: () => send("ds.xlsx", sheet([[...HEADINGS, "Cấp thực hiện"], row])),
      record: () => procedure({ code: told, title: "Mở chợ", front: 'decision = "7/QĐ-UBND"' }),
    };
    await load[first]();
    await load[first === "list" ? "record" : "list"]();
    const { fields, agencies, levels } = await read(told);
    expect(fields.map(({ name }) => name)).toEqual([`Chợ ${word}`]);
    expect(agencies.map(({ agency }) => agency.name).sort()).toEqual([`Bộ ${word}`, `Sở ${word}`]);
    expect([first, levels]).toEqual([first, ["province", "commune"]]);
    const { choices } = await reader.json<{ choices: { levels: unknown[] } }>(
      `/api/procedures?field=cho-${word}`,
    );
    expect([first, choices.levels.length]).toEqual([first, 2]);
  }
});

test("loading either again changes nothing", async () => {
  for (const first of ["list", "record"] as const) {
    const { code, ...load } = told();
    const second = first === "list" ? "record" : "list";
    const loaded = async (name: "list" | "record") => {
      const done = await load[name]();
      return outcome("report" in done ? done.report : done);
    };
    expect([first, await loaded(first), await loaded(second)]).toEqual([first, "new", "changed"]);
    const before = await read(code);
    for (const name of ["list", "record"] as const) {
      expect([first, name, await loaded(name)]).toEqual([first, name, "unchanged"]);
    }
    expect(await read(code)).toEqual(before);
  }
});

test("the history tells what changed, or what the editor says of it", async () => {
  const one = code();
  const titled = (title: string, front: string) =>
    importFile("a.md", record({ code: one, title, front }));
  const way = (time: string) => `[[channels]]\nway = "truc-tiep"\ntime = "${time}"`;
  const paper = '[[dossier]]\npapers = [{ name = "Tờ khai", originals = 1 }]';
  await list([[one, "Mở quầy chợ", "Bộ Thử", "", "Chợ"]]);
  await titled("Mở quầy chợ", way("5 ngày"));
  await titled("Mở quầy chợ", way("3 ngày"));
  await titled("Mở quầy chợ", `${way("2 ngày")}\n${paper}`);
  const unsaid = await titled("Mở quầy tại chợ", `${way("2 ngày")}\n${paper}`);
  expect([unsaid.stored, unsaid.refused[0]?.field], "another name, or a wrong code").toEqual([
    false,
    "code",
  ]);
  await titled("Mở quầy tại chợ", `change_note = "Rút còn một ngày."\n${way("1 ngày")}\n${paper}`);
  await list([[one, "Mở quầy tại chợ", "Bộ Thử", "", "Chợ và phiên"]]);
  expect(await notes(one)).toEqual([
    "Cập nhật theo danh sách thủ tục.",
    "Rút còn một ngày.",
    "Sửa: cách thức, thời hạn, phí và lệ phí; thành phần hồ sơ.",
    "Sửa: cách thức, thời hạn, phí và lệ phí.",
    "Bổ sung nội dung đầy đủ của thủ tục.",
  ]);
  const page = await (await reader.ask(`/thu-tuc/${one}`)).text();
  for (const text of ["Những lần sửa sau khi đăng", "Rút còn một ngày.", "thành phần hồ sơ."]) {
    expect(page).toContain(text);
  }
});

test("another name of a code that is known is told to the sender", async () => {
  const { code, list, record } = told();
  await record();
  const report = await list();
  expect(report.notes.join()).toContain(`Mã ${code}: nguồn này ghi “Đăng kí họp chợ”; vẫn giữ tên`);
  expect((await read(code)).title).toBe("Đăng ký họp chợ phiên");
});

test("a list brings back nothing that its record withdrew", async () => {
  const { code, list } = told();
  const front = '[withdrawn]\nsince = "2020-03-04"\nwhy = "Đã bãi bỏ."';
  await procedure({ code, title: "Đăng kí họp chợ", front });
  await list();
  expect((await reader.ask(`/api/procedure?code=${code}`)).status).toBe(410);
});

test("agencies and fields are one however they are spaced and spelt", async () => {
  const word = unique("mot");
  const front = (field: string, agency: string) =>
    `fields = ["${field}"]\n[agencies]\ncarries_out = ["${agency}"]`;
  const title = "Đăng ký quầy hàng";
  await procedure({ title, front: front(`Hoà giải ${word}`, `Ủy ban nhân dân ${word}`) });
  await procedure({ title, front: front(`HÒA  GIẢI ${word}`, `Uỷ Ban  nhân dân ${word}.`) });
  await list([[code(), title, "", `uỷ ban nhân dân ${word}`, `hòa giải – ${word}`]]);
  const { choices } = await reader.json<{ choices: Record<string, unknown[]> }>(
    `/api/procedures?field=hoa-giai-${word}`,
  );
  const ours = (choices["fields"] ?? []).filter((it) => JSON.stringify(it).includes(word));
  expect(ours).toEqual([{ slug: `hoa-giai-${word}`, name: `Hoà giải ${word}`, count: 3 }]);
  expect(choices["agencies"]).toEqual([
    { slug: `uy-ban-nhan-dan-${word}`, name: `Ủy ban nhân dân ${word}`, count: 3 },
  ]);
});

test("names that differ are two, though their addresses would be one", async () => {
  const word = unique("dau");
  const front = (name: string) =>
    `fields = ["Vụ ${word}"]\n[agencies]\ncarries_out = ["${name} ${word}"]`;
  await procedure({ front: front("Sở") });
  await procedure({ front: front("Số") });
  const { choices } = await reader.json<{
    choices: { agencies: { slug: string; name: string; count: number }[] };
  }>(`/api/procedures?field=vu-${word}`);
  expect(choices.agencies.map(({ name, count }) => [name, count]).sort()).toEqual([
    [`Số ${word}`, 1],
    [`Sở ${word}`, 1],
  ]);
  expect(new Set(choices.agencies.map(({ slug }) => slug)).size).toBe(2);
});

const REFUSALS: [string, string, RegExp][] = [
  ["no code", 'levels = ["xa"]', /^Thiếu code/],
  ["a code that is none", 'code = "mã một"', /không phải mã thủ tục/],
  ["a level that is none", 'code = "1.9"\nlevels = ["thon"]', /^Cấp thực hiện chỉ nhận/],
  [
    "a level that has ended",
    'code = "1.9"\ndate = "2025-07-01"\nlevels = ["huyen"]',
    /đã kết thúc hoạt động từ 01\/07\/2025/,
  ],
  ["an address that is none", 'code = "1.9"\nonline = "dichvucong"', /https:\/\//],
  ["no way", 'code = "1.9"\n[[channels]]\ntime = "1 ngày"', /truc-tiep/],
  [
    "a way twice",
    'code = "1.9"\n[[channels]]\nway = "buu-chinh"\n[[channels]]\nway = "buu-chinh"',
    /chỉ nêu một lần/,
  ],
  [
    "a fee that is two",
    'code = "1.9"\n[[channels]]\nway = "buu-chinh"\nfees = [{ amount = 5, text = "5" }]',
    /chỉ một trong hai/,
  ],
];

test("a record with a fault is left out whole, with its reason", async () => {
  for (const [what, front, reason] of REFUSALS) {
    const text = `+++\nkind = "procedure"\ntitle = "Thử"\n${front}\n+++\n`;
    const report = await importFile("loi.md", text);
    expect([what, report.stored, report.landed]).toEqual([what, false, []]);
    expect(report.refused[0]?.reason, what).toMatch(reason);
  }
});

test("the district's old procedures stay readable", async () => {
  const { code, path } = await procedure({ front: 'levels = ["huyen"]' });
  expect((await read(code)).levels).toEqual(["district"]);
  const page = await (await reader.ask(path)).text();
  expect(page).toContain("cấp huyện đã kết thúc hoạt động từ 01/07/2025");
});
