import { expect, test } from "@playwright/test";
import { unique } from "../content";
import { code, list as load, market, procedure } from "../kinds";
import { Reader } from "../reader";

interface Choice {
  slug: string;
  name: string;
  count: number;
}

interface List {
  leaf: { lines: { code: string }[]; page: number; size: number; total: number };
  choices: Record<"fields" | "agencies" | "levels" | "scopes", Choice[]>;
}

const reader = new Reader();
const list = (query: string) => reader.json<List>(`/api/procedures?${query}`);
const counts = (choices: Choice[]) => choices.map(({ slug, count }) => [slug, count]);

/** Their numbers in the market's order, as a question about them finds them. */
async function markets() {
  const made = await market();
  const found = async (query: string) => {
    const { leaf } = await list(`field=${made.field}&${query}`);
    return leaf.lines.map(({ code }) => made.codes.indexOf(code) + 1).join(" ");
  };
  return { ...made, found };
}

test("filters hold together, words with or without marks, of names, codes and fields", async () => {
  const { word, commune, province, codes, found } = await markets();
  const table: [string, string][] = [
    ["", "1 2 3"],
    [`agency=${commune}`, "1 2"],
    [`agency=${province}`, "2 3"],
    ["level=commune", "1 2"],
    ["level=province", "2 3"],
    ["level=ministry", ""],
    ["scope=full", "1 3"],
    [`scope=full&agency=${province}`, "3"],
    ["words=h%E1%BB%8Dp+ch%E1%BB%A3", "1 2"],
    ["words=CHO+PHIEN", "1"],
    ["words=phien+linh+vuc", "1"],
    ["words=cho&level=province", "3 2"],
    ["words=cho", "3 1 2"],
    ["words=cho&sort=code", "1 2 3"],
    [`words=${word}`, "1 2 3"],
    ["words=khong+co+tu+nay", ""],
    [`words=${codes[1]}`, "2"],
    [`words=${codes[2]?.toUpperCase()}`, "3"],
    ["sort=code", "1 2 3"],
    ["sort=name", "3 1 2"],
    ["sort=newest", "2 3 1"],
  ];
  for (const [query, codes] of table) expect([query, await found(query)]).toEqual([query, codes]);
});

test("what can be chosen is counted under the other filters", async () => {
  const { word, field, commune, province } = await market();
  const { leaf, choices } = await list(`field=${field}&scope=full`);
  expect(leaf.total).toBe(2);
  expect(counts(choices.scopes), "of the field").toEqual([
    ["toan-trinh", 2],
    ["mot-phan", 1],
  ]);
  expect(counts(choices.levels), "of the field, online in full").toEqual([
    ["tinh", 1],
    ["xa", 1],
  ]);
  expect(choices.agencies).toEqual([
    { slug: province, name: `Sở ${word}`, count: 1 },
    { slug: commune, name: `UBND xã ${word}`, count: 1 },
  ]);
  const own = choices.fields.find(({ slug }) => slug === field);
  expect(own, "of all online in full").toEqual({ slug: field, name: `Lĩnh vực ${word}`, count: 2 });
  expect(choices.fields.length, "whatever field is chosen").toBeGreaterThan(10);
});

test("a procedure of two levels counts in each and once in all", async () => {
  const { field } = await market();
  const { leaf, choices } = await list(`field=${field}`);
  expect(leaf.total).toBe(3);
  expect(counts(choices.levels)).toEqual([
    ["tinh", 2],
    ["xa", 2],
  ]);
});

test("a list has pages and an end", async () => {
  const word = unique("dai");
  const codes = Array.from({ length: 21 }, () => code());
  const rows = codes.map((code, at) => [code, `Việc thử ${at}`, "Bộ Thử", "", `Vụ ${word}`]);
  await load(rows);
  const query = `field=vu-${word}`;
  const first = await list(query);
  expect(first.leaf).toMatchObject({ page: 1, size: 20, total: 21 });
  const second = await list(`${query}&page=2`);
  const found = [...first.leaf.lines, ...second.leaf.lines].map(({ code }) => code);
  expect(found).toEqual(codes.toSorted());
  const path = `/thu-tuc?linh-vuc=vu-${word}`;
  expect((await reader.ask(`/api/procedures?${query}&page=3`)).status).toBe(404);
  expect((await reader.ask(`${path}&trang=3`)).status).toBe(404);
  const page = await (await reader.ask(`${path}&trang=2`)).text();
  expect(page).toContain(`href="${path}" aria-label="Trang 1"`);
});

test("what nothing has is an empty list, not a failure", async () => {
  for (const query of ["field=khong-co", "agency=khong-co", "words=khongcochunaynhuthe"]) {
    expect([query, (await list(query)).leaf]).toEqual([
      query,
      { lines: [], page: 1, size: 20, total: 0 },
    ]);
  }
  const page = await reader.ask("/thu-tuc?linh-vuc=khong-co");
  expect(page.status).toBe(200);
  expect(await page.text()).toContain("Không có thủ tục nào khớp.");
});

test("a question that makes no sense is a 400 with a sentence", async () => {
  const lists = [
    "page=0",
    "page=hai",
    "field=Ch%E1%BB%A3",
    "agency=a--b",
    "level=huyen",
    "scope=x",
  ];
  const more = ["sort=gia", "page=1&page=2", "words=%FF"];
  const one = ["", "code=", "code=ab", "code=kh%C3%B4ng", `code=1${"0".repeat(60)}`];
  const lines = [...lists, ...more].map((query) => `/api/procedures?${query}`);
  for (const path of [...lines, ...one.map((query) => `/api/procedure?${query}`)]) {
    const response = await reader.ask(path);
    expect([path, response.status]).toEqual([path, 400]);
    const { failure, reason } = (await response.json()) as { failure: string; reason: string };
    expect(failure).toBe("invalid");
    expect(reason, path).toMatch(/^\p{Lu}.*[^\x20-\x7e].*\.$/u);
  }
  const pages: [string, string][] = [
    ["cap=tinh-xa", "Cấp thực hiện chỉ nhận"],
    ["muc-do=4", "Mức độ trực tuyến chỉ nhận"],
    ["sap-xep=gia", "Cách sắp xếp chỉ nhận"],
    ["linh-vuc=Ch%E1%BB%A3", "Địa chỉ chỉ gồm"],
    ["co-quan=a--b", "Địa chỉ chỉ gồm"],
    ["trang=0", "trang"],
    [`tu-khoa=${"a".repeat(201)}`, "dài quá 200 ký tự"],
  ];
  for (const [query, said] of pages) {
    const response = await reader.ask(`/thu-tuc?${query}`);
    expect([query, response.status]).toEqual([query, 400]);
    expect(await response.text()).toContain(said);
  }
});

test("a filter that a form leaves empty is none", async () => {
  const all = await reader.ask("/thu-tuc?tu-khoa=&linh-vuc=&co-quan=&cap=&muc-do=&sap-xep=ma");
  expect(all.status).toBe(200);
  expect(await all.text()).toMatch(/Tất cả [\d.]+ thủ tục\./);
});

test("a procedure is read by its code, whatever its case", async () => {
  const upper = code().toUpperCase();
  const { path } = await procedure({ code: upper });
  expect(path).toBe(`/thu-tuc/${upper.toLowerCase()}`);
  for (const asked of [upper, upper.toLowerCase()]) {
    const read = await reader.json<{ code: string }>(`/api/procedure?code=${asked}`);
    expect(read.code, "as it was given").toBe(upper);
  }
  expect((await reader.ask(path)).status).toBe(200);
  const moved = await reader.ask(`/thu-tuc/${upper}`);
  expect([moved.status, moved.headers.get("location")]).toEqual([308, path]);
});

test("what is not there, what is gone, what is still to come", async () => {
  const field = unique("ban");
  const told = (front: string) => procedure({ title: "Cấm bán", front });
  const fields = `fields = ["Vụ ${field}"]\n`;
  const expired = await told(`${fields}expires = "2019-06-01"`);
  const withdrawn = await told(`${fields}[withdrawn]\nsince = "2020-03-04"\nwhy = "Đã bãi bỏ."`);
  const future = await told(`${fields}date = "2099-01-01 08:00"`);
  const table: [string, string, number, string][] = [
    [code(), "", 404, "Không tìm thấy trang"],
    [future.code, future.path, 404, "Không tìm thấy trang"],
    [expired.code, expired.path, 410, "Hết thời hạn niêm yết."],
    [withdrawn.code, withdrawn.path, 410, "Đã bãi bỏ."],
  ];
  for (const [code, path, status, said] of table) {
    expect([said, (await reader.ask(`/api/procedure?code=${code}`)).status]).toEqual([
      said,
      status,
    ]);
    for (const page of [path || `/thu-tuc/${code}`, `${path || `/thu-tuc/${code}`}/ho-so`]) {
      const response = await reader.ask(page);
      expect([page, response.status]).toEqual([page, status]);
      expect(await response.text()).toContain(said);
    }
  }
  for (const path of ["/thu-tuc/x", "/thu-tuc/a_1", "/thu-tuc/a_1/ho-so"]) {
    expect([path, (await reader.ask(path)).status]).toEqual([path, 404]);
  }
  expect((await list(`field=vu-${field}`)).leaf.total, "none of them is listed").toBe(0);
});
