// Pages a second, beside a bare worker in the same run: rounds alternate, so that a machine whose
// speed drifts does not favour one. The ratio is the figure; absolute numbers are the machine's.
//   node tests/bench/pages.mjs [seconds per round] [rounds]

import autocannon from "autocannon";
import { sendText, startBoard, startHello } from "./board.mjs";

const [seconds = 4, rounds = 5] = process.argv.slice(2).map(Number);
const LONGEST = "/tin-tuc/bao-cao-mot-nam-chinh-quyen-hai-cap";
const USUAL = "/tin-tuc/ba-peng-nop-ho-so-truc-tuyen";

const hello = await startHello();
const board = await startBoard();

// 500 articles, as the peers were measured with.
for (let number = 1; number <= 480; number += 1) {
  const text = `+++\nkind = "article"\ntitle = "Tin thử số ${number}"\ndate = "2026-01-01 08:00"\n+++\n\nMột đoạn.`;
  await sendText(board.url, `tin-${number}.md`, text);
}

const load = (base, path) =>
  autocannon({ url: new URL(path, base).href, connections: 20, duration: seconds });

const subjects = [
  ["hello worker", hello.url, "/"],
  ["article", board.url, USUAL],
  ["longest article", board.url, LONGEST],
  ["home", board.url, "/"],
  ["news list", board.url, "/tin-tuc"],
];
const runs = new Map(subjects.map(([name]) => [name, []]));
for (const [, base, path] of subjects)
  await autocannon({ url: new URL(path, base).href, duration: 1 });
for (let round = 0; round < rounds; round += 1) {
  for (const [name, base, path] of subjects) {
    const run = await load(base, path);
    if (run.non2xx + run.errors > 0)
      throw new Error(`${name}: ${run.non2xx} bad, ${run.errors} errors`);
    runs.get(name).push(run);
  }
}

const median = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const speed = (name) => runs.get(name).map((run) => run.requests.average);
console.log("| page | a second, median (min–max) | p99 ms, median | of hello, median of rounds |");
console.log("|---|---|---|---|");
for (const [name] of subjects) {
  const speeds = speed(name);
  const ratio = median(speeds.map((value, round) => value / speed("hello worker")[round]));
  const p99 = median(runs.get(name).map((run) => run.latency.p99));
  const range = `${Math.round(Math.min(...speeds))}–${Math.round(Math.max(...speeds))}`;
  console.log(
    `| ${name} | ${Math.round(median(speeds))} (${range}) | ${p99} | ${Math.round(ratio * 100)} % |`,
  );
}
await hello.stop();
await board.stop();
