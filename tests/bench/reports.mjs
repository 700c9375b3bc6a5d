// A board with 10,000 postings: how long the report takes at the desk, its page and its files.
//   node tests/bench/reports.mjs [pages]

import { createHash } from "node:crypto";
import { sendText, startBoard } from "./board.mjs";

const POSTINGS = 10_000;
/** Milliseconds. */
const BARS = { page: 2000, csv: 2000, lines: 2000 };
const [pages = 60] = process.argv.slice(2).map(Number);

const HEADINGS = ["Mã số", "Tên", "Cơ quan ban hành", "Cơ quan thực hiện", "Lĩnh vực"];
const LIST = 2500;

/** A list of procedures, the quickest way to many postings. */
const list = (first) => {
  const rows = [{ line: 1, cells: HEADINGS }];
  for (let number = first; number < first + LIST; number += 1) {
    const agency = `Sở thứ ${number % 19}`;
    const name = `Thủ tục cấp giấy phép của tổ chức, cá nhân trên địa bàn tỉnh, loại số ${number}`;
    const code = `1.${String(number).padStart(6, "0")}`;
    rows.push({
      line: number + 1,
      cells: [code, name, agency, agency, `Lĩnh vực ${number % 97}`],
    });
  }
  return JSON.stringify({ sheet: "Danh sách", rows });
};

const board = await startBoard();
for (let first = 1; first <= POSTINGS; first += LIST) {
  await sendText(board.url, `danh-sach-${first}.xlsx`, list(first));
}

// They become of five kinds, spread over five years, with counts, documents, corrections and hands.
const kinds = '\'["article","notice","procedure","meeting","exam"]\'';
const now = Math.floor(Date.now() / 1000);
const run = (sql) => board.db.prepare(sql).run();
for (const sql of [
  `UPDATE posting SET dated = 1, publish_at = ${now} - (id * 7919) % (5 * 365 * 86400),
     kind = ${kinds} ->> (id % 5), agency = 'Sở thứ ' || (id % 19),
     agency_id = (SELECT a.id FROM agency a WHERE a.name = 'Sở thứ ' || (posting.id % 19))
   WHERE kind = 'procedure' AND slug LIKE '1.%'`,
  `INSERT INTO tally SELECT 'posting-' || id, 'view', id % 900 FROM posting WHERE id % 900`,
  `INSERT INTO document (posting_id, position, file_name, title, number, signer, signed, media_type, size, digest)
   SELECT id, 1, 'van-ban.pdf', 'Văn bản', id || '/QĐ-UBND', '', '', 'application/pdf', 9, '' FROM posting WHERE id % 2`,
  `INSERT OR IGNORE INTO tally SELECT 'document-' || id, 'download', id % 90 FROM document WHERE id % 90`,
  `INSERT INTO edition (posting_id, number, at, who, approver, note, content, digest)
   SELECT posting_id, 2, at + 86400, 'Người soạn ' || (posting_id % 17), 'Người duyệt ' || (posting_id % 5),
     'Sửa ngày hết hạn của giấy phép.', content, digest FROM edition WHERE number = 1 AND posting_id % 7 = 0`,
  `UPDATE posting SET edition = 2 WHERE id IN (SELECT posting_id FROM edition WHERE number = 2)`,
  `INSERT INTO person (id, email, name, passphrase, created_at) VALUES (1, 'do@banlienson.example', 'Người đo', '', 0)`,
  `INSERT INTO person_role (person_id, role) VALUES (1, 'administrator')`,
]) {
  await run(sql);
}
const token = Buffer.alloc(32, 7).toString("base64url");
const hash = createHash("sha256").update(token).digest("hex");
await board.db
  .prepare(
    "INSERT INTO session (hash, id, person_id, since, used, agent) VALUES (?1, 'do', 1, ?2, ?2, '')",
  )
  .bind(hash, now)
  .run();

const ask = async (path, query) => {
  const begun = performance.now();
  const answer = await fetch(
    new URL(`/api/desk/${path}?${new URLSearchParams(query)}`, board.url),
    {
      headers: { cookie: `ban-bien-tap=${token}` },
    },
  );
  const text = await answer.text();
  if (answer.status !== 200)
    throw new Error(`${path} ${JSON.stringify(query)}: ${answer.status} ${text}`);
  return { text, took: performance.now() - begun };
};
const at = (times, part) => times.toSorted((a, b) => a - b)[Math.floor(times.length * part)];

const table = [
  ["all", {}],
  ["one person", { person: "Người soạn 3" }],
  ["one agency and kind", { agency: "so-thu-7", kind: "notice" }],
];
const figures = [];
let slowest = 0;
let total = 0;
for (const [what, filters] of table) {
  const times = [];
  for (let page = 1; page <= pages; page += 1) {
    const { text, took } = await ask("report", { ...filters, page });
    if (what === "all") total = JSON.parse(text).total;
    times.push(took);
  }
  slowest = Math.max(slowest, at(times, 0.95));
  figures.push([
    `a page of the report of ${what}, median, p95 of ${pages}`,
    `${at(times, 0.5).toFixed(0)} ms, ${at(times, 0.95).toFixed(0)} ms`,
  ]);
}
if (total < POSTINGS) throw new Error(`only ${total} postings are reported`);

const files = [];
let bytes = 0;
for (let turn = 0; turn < 5; turn += 1) {
  const { text, took } = await ask("report.csv", {});
  const lines = text.split("\r\n").length - 2;
  if (lines !== total) throw new Error(`${lines} lines of ${total}`);
  bytes = Buffer.byteLength(text);
  files.push(took);
}
figures.push([
  `all ${total} lines as CSV (${(bytes / 1e6).toFixed(1)} MB), median of 5`,
  `${at(files, 0.5).toFixed(0)} ms`,
]);

const wholes = [];
for (let turn = 0; turn < 5; turn += 1) {
  const begun = performance.now();
  let count = 0;
  let part = { more: true };
  for (let after = 0; part.more; after = part.lines.at(-1).id) {
    part = JSON.parse((await ask("report-lines", after ? { after } : {})).text);
    count += part.lines.length;
  }
  if (count !== total) throw new Error(`${count} lines of ${total}`);
  wholes.push(performance.now() - begun);
}
figures.push([
  "the same for a workbook, one chunk after another, median of 5",
  `${at(wholes, 0.5).toFixed(0)} ms`,
]);
await board.stop();

console.log("| what | figure |\n|---|---|");
for (const [what, figure] of figures) console.log(`| ${what} | ${figure} |`);

for (const [what, took, bar] of [
  ["a page", slowest, BARS.page],
  ["CSV", at(files, 0.5), BARS.csv],
  ["all lines", at(wholes, 0.5), BARS.lines],
]) {
  if (took > bar) {
    console.error(`${what} took ${took.toFixed(0)} ms, more than ${bar}`);
    process.exitCode = 1;
  }
}
