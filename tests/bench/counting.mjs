// 2,000 visits from 200 visitors, 20 at a time, over 10 subjects: is the tally exact, and how many
// transactions did it cost D1?
//   node tests/bench/counting.mjs

import { startBoard } from "./board.mjs";

const VISITORS = 200;
const AT_ONCE = 20;

const board = await startBoard();
const notices = await (await fetch(new URL("/api/notices", board.url))).json();
const SUBJECTS = notices.lines.slice(0, 10).map((line) => `posting-${line.id}`);
const visits = [];
for (let visitor = 0; visitor < VISITORS; visitor += 1) {
  for (const subject of SUBJECTS) visits.push({ visitor, subject });
}
visits.sort(() => Math.random() - 0.5);

async function send({ visitor, subject }) {
  const answer = await fetch(new URL("/api/visits", board.url), {
    method: "POST",
    headers: { "user-agent": `Mozilla/5.0 (Linux; Android 10) reader ${visitor}` },
    body: JSON.stringify({ subject }),
  });
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
}

const start = performance.now();
const worker = async () => {
  for (let visit = visits.pop(); visit; visit = visits.pop()) await send(visit);
};
await Promise.all(Array.from({ length: AT_ONCE }, worker));
const took = (performance.now() - start) / 1000;

await new Promise((resolve) => setTimeout(resolve, 8000));
const one = async (sql) => (await board.db.prepare(sql).first()).value;
const named = SUBJECTS.map((subject) => `'${subject}'`).join();
const counts = await board.db
  .prepare(`SELECT subject, count FROM tally WHERE what = 'view' AND subject IN (${named})`)
  .all();
const exact = counts.results.length === 10 && counts.results.every((row) => row.count === VISITORS);
const site = await one("SELECT count AS value FROM tally WHERE what = 'view' AND subject = 'site'");
const transactions = await one("SELECT sum(seq) AS value FROM settled");
const shards = await one("SELECT count(*) AS value FROM settled");
console.log("| what | figure |\n|---|---|");
console.log(`| each of 10 subjects has exactly ${VISITORS} views | ${exact} |`);
console.log(`| the site has exactly ${VISITORS} visits | ${site === VISITORS} |`);
console.log(
  `| visits a second, each durable and answered with its tally | ${Math.round(2000 / took)} |`,
);
console.log(`| D1 transactions (batches are numbered from 1 in each shard) | ${transactions} |`);
console.log(`| shards that counted | ${shards} |`);
console.log(
  `| settlings that fit into ${took.toFixed(1)} s + 1, a shard | ${Math.ceil(took / 3) + 1} |`,
);
await board.stop();
