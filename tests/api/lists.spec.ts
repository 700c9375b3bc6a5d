import { expect, test } from "@playwright/test";
import { Board, TOKEN } from "../board";
import { type Report, send } from "../content";
import { HEADINGS, list, procedure, sheet } from "../kinds";
import { Reader } from "../reader";

/** As many as one province's official list has. */
const MANY = 2642;

// A board of its own: here totals are looked at, and that nothing at all changed.
let board: Board;
let reader: Reader;
test.beforeAll(async () => {
  board = await Board.start();
  reader = new Reader({}, board.url);
});
test.afterAll(async () => board.stop());

const sending = () => ({ board: board.url, token: TOKEN });
const edition = async () => (await reader.json<{ edition: number }>("/api/edition")).edition;

async function load(rows: string[][], manner: { partial?: boolean; check?: boolean } = {}) {
  const response = await send("ds.xlsx", sheet(rows), {}, { ...sending(), ...manner });
  expect(response.status).toBe(200);
  return (await response.json()) as Report;
}

interface Procedure {
  title: string;
  fields: { name: string }[];
  agencies: { role: string; agency: { name: string } }[];
}

const read = (code: string) => reader.json<Procedure>(`/api/procedure?code=${code}`);
const agencies = async (code: string) =>
  (await read(code)).agencies.map(({ role, agency }) => `${role} ${agency.name}`).sort();

test("columns may stand in another order, below a title and beside others", async () => {
  const report = await load([
    ["DANH SÁCH THỦ TỤC HÀNH CHÍNH"],
    ["STT", "Lĩnh vực", "Tên thủ tục", "Cơ quan thực hiện", "Mã TTHC", "Cơ quan công bố"],
    ["1", "Chợ", "Mở chợ phiên", "Sở Công Thương\nUBND cấp xã", "1.910001", "Bộ Công Thương"],
    ["Tổng số: 1"],
  ]);
  expect(report.refused).toEqual([]);
  expect(report.landed).toEqual([
    { outcome: "new", title: "Mở chợ phiên", path: "/thu-tuc/1.910001" },
  ]);
  expect(report.notes.join()).toContain("Đã bỏ dòng 4");
  const { fields } = await read("1.910001");
  expect(fields.map(({ name }) => name)).toEqual(["Chợ"]);
  expect(await agencies("1.910001")).toEqual([
    "carries_out Sở Công Thương",
    "carries_out UBND cấp xã",
    "issues Bộ Công Thương",
  ]);
});

const GOOD = ["1.910010", "Mở chợ", "Bộ Công Thương", "", "Chợ"];
const REFUSED: [string, string[][], number | null, string][] = [
  ["no headings", [["a", "b"], GOOD], null, "Không thấy dòng tiêu đề"],
  ["a column is missing", [HEADINGS.slice(0, 4), GOOD], 1, "thiếu cột “Lĩnh vực”"],
  ["no procedures", [HEADINGS], 1, "không có thủ tục nào"],
  ["a code with two names", [HEADINGS, GOOD, ["1.910010", "Đóng chợ"]], 3, "dòng 2 với tên khác"],
  ["no name", [HEADINGS, GOOD, ["1.910011", ""]], 3, "chưa có tên"],
  ["no code", [HEADINGS, GOOD, ["", "Đóng chợ"]], 3, "chưa có mã số"],
  ["a code that is none", [HEADINGS, GOOD, ["mã?", "Đóng chợ"]], 3, "không phải mã thủ tục"],
];

test("a list with a fault is left out whole, and the board is as it was", async () => {
  for (const [what, rows, line, said] of REFUSED) {
    const before = await edition();
    const report = await load(rows);
    expect([what, report.stored, report.landed]).toEqual([what, false, []]);
    expect(report.refused).toHaveLength(1);
    expect([what, report.refused[0]?.line]).toEqual([what, line]);
    expect(report.refused[0]?.reason).toContain(said);
    expect(await edition(), what).toBe(before);
  }
  const response = await send("ds.xlsx", "PK", {}, sending());
  const { refused } = (await response.json()) as Report;
  expect(refused[0]?.reason).toContain("cargo xtask import");
  expect((await reader.ask("/api/procedure?code=1.910010")).status).toBe(404);
});

test("what is good of it lands when asked so", async () => {
  const rows = [
    ["1.910020", "Mở quầy", "Bộ Thử", "", "Chợ"],
    ["", "Thủ tục không mã", "Bộ Thử", "", "Chợ"],
    ["1.910021", "Đóng quầy", "Bộ Thử", "", "Chợ"],
  ];
  const report = await list(rows, { ...sending(), partial: true });
  expect(report.stored).toBe(true);
  expect(report.refused.map(({ line }) => line)).toEqual([3]);
  expect(report.landed.map(({ path }) => path)).toEqual(["/thu-tuc/1.910020", "/thu-tuc/1.910021"]);
  expect((await read("1.910021")).title).toBe("Đóng quầy");
});

test("a check tells what would land, and stores nothing", async () => {
  const before = await edition();
  const row = ["1.910030", "Mở bến đò", "Bộ Thử", "", "Đò"];
  const report = await list([row], { ...sending(), check: true });
  expect([report.stored, report.landed[0]?.outcome]).toEqual([false, "new"]);
  expect(await edition()).toBe(before);
  expect((await reader.ask("/api/procedure?code=1.910030")).status).toBe(404);
  expect((await list([row], sending())).landed[0]?.outcome).toBe("new");
});

test("codes that a spreadsheet took for numbers are whole again", async () => {
  const rows = [
    ["1.91004", "Một số không", "Bộ Thử", "", "Số"],
    ["2.9", "Năm số không", "Bộ Thử", "", "Số"],
    ["1.91005.H38", "Mã của tỉnh", "Bộ Thử", "", "Số"],
  ];
  const { landed } = await list(rows, sending());
  expect(landed.map(({ path }) => path)).toEqual([
    "/thu-tuc/1.910040",
    "/thu-tuc/2.900000",
    "/thu-tuc/1.91005.h38",
  ]);
});

test("a code that is told twice with one name is one, with the agencies of both", async () => {
  const rows = [
    ["1.910060", "Cấp thẻ", "Bộ Thử", "Sở Thử", "Thẻ"],
    ["1.910060", "Cấp  THẺ", "Bộ Thử", "Ban Quản lý", "Thẻ"],
  ];
  const report = await list(rows, sending());
  expect([report.landed.length, report.stored]).toEqual([1, true]);
  expect(report.notes.join()).toContain("Mã 1.910060 có hai lần, dòng 2 và 3");
  expect(await agencies("1.910060")).toEqual([
    "carries_out Ban Quản lý",
    "carries_out Sở Thử",
    "issues Bộ Thử",
  ]);
});

test("thousands land at once, are counted exactly, and cost a page no more", async () => {
  test.setTimeout(180_000);
  const total = async () => {
    const { levels } = await reader.json<{ levels: { total: number } }>("/api/procedures");
    return levels.total;
  };
  const before = await total();
  const rows = Array.from({ length: MANY }, (_, at) => [
    `3.${100_000 + at}`,
    `Cấp giấy phép loại ${at + 1} cho cơ sở trên địa bàn`,
    `Bộ thứ ${at % 20}`,
    `Sở thứ ${at % 30}\nỦy ban nhân dân cấp xã`,
    `Lĩnh vực thứ ${at % 150}`,
  ]);
  const report = await list(rows, sending());
  expect([report.refused.length, report.landed.length]).toEqual([0, MANY]);
  const old = await edition();
  const again = await list(rows, sending());
  expect(new Set(again.landed.map(({ outcome }) => outcome))).toEqual(new Set(["unchanged"]));
  expect(await edition(), "a second time is no publication").toBe(old);
  // Two of them at two levels, one of these told of twice.
  const levels = 'levels = ["tinh", "xa"]';
  const title = rows[0]?.[1];
  for (const code of ["3.100000", "4.900001", "4.900001"]) {
    await procedure({ code, title, front: levels, ...sending() });
  }
  const answer = await reader.json<{ levels: unknown }>("/api/procedures?level=commune");
  expect(answer.levels, "whatever the filters").toEqual({
    total: before + MANY + 1,
    levels: [
      ["province", 2],
      ["commune", 2],
    ],
    unknown: before + MANY - 1,
    shared: 2,
  });
  const paths = [
    "",
    "?linh-vuc=linh-vuc-thu-7&cap=xa",
    "?tu-khoa=loai+7",
    "?trang=100&sap-xep=ten",
  ];
  for (const path of [...paths.map((query) => `/thu-tuc${query}`), "/thu-tuc/3.100007", "/"]) {
    const response = await reader.ask(path);
    expect([path, response.status]).toEqual([path, 200]);
    const asked = /d1;desc="(\d+)"/.exec(response.headers.get("server-timing") ?? "")?.[1];
    expect(Number(asked), path).toBeGreaterThan(0);
    expect(Number(asked), path).toBeLessThanOrEqual(2);
  }
  const page = await (await reader.ask("/thu-tuc?linh-vuc=linh-vuc-thu-7")).text();
  expect(page).toContain("Có 18 thủ tục khớp.");
});
