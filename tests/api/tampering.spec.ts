import { expect, test } from "@playwright/test";
import { Board, TOKEN } from "../board";
import { type Posted, posting } from "../content";
import { list } from "../kinds";
import {
  type Act,
  actsOf,
  ask,
  type Line,
  listed,
  type Proof,
  python,
  sha256,
  tamper,
  today,
  verified,
} from "../proofs";

/** More editions than go into one part of a day. */
const MANY = 2300;

/** The log's own guards, which an operator can take away. */
const UNGUARDED = ["act_stays", "act_remains"].map((name) => `DROP TRIGGER IF EXISTS ${name}`);

// A board of its own: its log is long, and is then falsified.
let board: Board;
let first: Posted;
test.beforeAll(async () => {
  test.setTimeout(120_000);
  board = await Board.start();
  const sending = { board: board.url, token: TOKEN };
  first = await posting(sending);
  const rows = Array.from({ length: MANY }, (_, at) => {
    const code = `1.${String(100_000 + at)}`;
    return [code, `Thủ tục thử ${at}`, "Bộ Thử", "UBND cấp xã", "Thử"];
  });
  const report = await list(rows, sending);
  expect(report.landed).toHaveLength(MANY);
  await posting({ ...sending, slug: "bai-hai" });
});
test.afterAll(async () => board.stop());

const proof = () => ask<Proof>(`/posting?id=${first.id}`, board.url);
const wrong = async () => (await proof()).editions[0]?.wrong ?? null;

async function falsified(...statements: string[]): Promise<void> {
  await board.kill();
  tamper(board.state, ...statements);
  await board.up();
}

async function found(): Promise<string> {
  return python ? (await verified(board.url)).told : "";
}

test("a list of thousands is told in parts, and agrees", async () => {
  const part = await ask<{ next: object | null }>(`/day?date=${today()}`, board.url);
  expect(part.next, "not all in one").not.toBeNull();
  const acts = await actsOf(today(), 0, board.url);
  const many = acts.find((act) => act.editions.length === MANY) as Act;
  const lines = many.editions as Line[];
  expect(new Set(lines.map(({ path }) => path)).size, "each once").toBe(MANY);
  expect(JSON.parse(many.open).list).toBe(await listed(lines));
  if (python) expect(await found()).toMatch(/^Khớp\. 1 ngày, mục cuối 3, /);
  expect(await wrong()).toBeNull();
  const page = await fetch(new URL(`/niem-yet/${today()}`, board.url));
  expect(await page.text()).toContain("Nạp bài từ tệp: 2.300 bài");
});

test("of what is still to come nothing is told, and its list waits", async () => {
  const slug = "chua-den-gio";
  const front = 'date = "2099-05-20 08:00"';
  await posting({ slug, title: "Bài chưa đến giờ", front, board: board.url, token: TOKEN });
  const [row] = board.ask(`SELECT id FROM posting WHERE slug = '${slug}'`);
  const acts = await actsOf(today(), 0, board.url);
  expect(acts[acts.length - 1]?.editions).toEqual([null]);
  const day = await (await fetch(new URL(`/niem-yet/${today()}`, board.url))).text();
  expect(day).toContain("Chưa đến giờ đăng nên chưa nêu tên.");
  for (const text of [day, JSON.stringify(acts)])
    expect(text).not.toMatch(/chua-den-gio|chưa đến giờ/);
  for (const path of ["/api/niem-yet/posting?id=", "/niem-yet/bai/"]) {
    const response = await fetch(new URL(`${path}${row?.["id"]}`, board.url));
    expect([path, response.status]).toEqual([path, 404]);
  }
  if (python) expect(await found()).toMatch(/^Khớp\. 1 ngày, mục cuối 4, /);
});

test("whatever is falsified is named", async () => {
  test.setTimeout(120_000);
  const content = "UPDATE edition SET content = replace(content, 'Nội dung', 'Nói khác')";
  await falsified(`${content} WHERE posting_id = ${first.id}`);
  expect(await wrong()).toContain("nội dung không khớp với mã của nó");
  const page = await (await fetch(new URL(`/niem-yet/bai/${first.id}`, board.url))).text();
  expect(page).toContain("Không khớp");
  expect(page).toContain(`Bài ${first.id}, bản 1: nội dung không khớp`);

  // With its digest made anew the list of its act betrays it.
  const other = await sha256((await proof()).editions[0]?.content ?? "");
  await falsified(`UPDATE edition SET digest = '${other}' WHERE posting_id = ${first.id}`);
  expect(await wrong()).toContain("Mục 1: danh sách các bản đăng không khớp");
  if (python) expect(await found()).toContain("KHÔNG KHỚP tại mục 1");

  // With the list made anew, too, the act's own hash does.
  const [act] = await actsOf(today(), 0, board.url);
  const anew = await listed((act?.editions ?? []) as Line[]);
  const open = `UPDATE act SET open = json_set(open, '$.list', '${anew}') WHERE number = 1`;
  await falsified(...UNGUARDED, open);
  expect(await wrong()).toContain("Đứt tại mục 1: nội dung không khớp với mã của chính nó");
  if (python) expect(await found()).toContain("KHÔNG KHỚP tại mục 1");

  // Left out of the log altogether it is missed.
  await falsified(`UPDATE edition SET act = NULL WHERE posting_id = ${first.id}`);
  expect(await wrong()).toContain("không mục nào trong sổ ghi bản này");
});
