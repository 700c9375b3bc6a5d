// What a first visit to the longest article carries, brotli: what comes before the program, and
// everything; what the desk's people load besides; and what the worker weighs.
//   node tests/bench/bytes.mjs

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { startBoard } from "./board.mjs";

/** In bytes, for what comes before the program, for everything, and for the worker. */
const BARS = { before: 32_000, all: 150_000, worker: 1_850_000 };
/** What only people at the desk load. */
const DESK = /^(desk|editor)-/;
const LONGEST = "/tin-tuc/bao-cao-mot-nam-chinh-quyen-hai-cap";
const brotli = (bytes, quality) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;

const board = await startBoard();
const page = await fetch(new URL(LONGEST, board.url));
const html = Buffer.from(await page.arrayBuffer());
await board.stop();

// Pressed copies are of the program; `old-*.js` is for browsers that do not get the program.
const names = readdirSync("target/site/assets").filter((name) => !/^old-|\.br$/.test(name));
const read = (name) => [name, readFileSync(join("target/site/assets", name))];
const assets = names.filter((name) => !DESK.test(name)).map(read);
const favicon = ["favicon.svg", readFileSync("target/site/favicon.svg")];
const rows = [["the page", html], ...assets, favicon];
const total = { before: [0, 0], all: [0, 0] };
console.log("| what | raw | brotli 4 | brotli 11 |\n|---|---|---|---|");
for (const [name, bytes] of rows) {
  const sizes = [brotli(bytes, 4), brotli(bytes, 11)];
  for (const at of [0, 1]) {
    total.all[at] += sizes[at];
    if (!name.endsWith(".wasm")) total.before[at] += sizes[at];
  }
  console.log(`| ${name} | ${bytes.length} | ${sizes[0]} | ${sizes[1]} |`);
}
console.log(`| **before the program** | | ${total.before[0]} | ${total.before[1]} |`);
console.log(`| **everything** | | ${total.all[0]} | ${total.all[1]} |`);

console.log("\n| only at the desk | raw | brotli 11 |\n|---|---|---|");
for (const [name, bytes] of names.filter((name) => DESK.test(name)).map(read)) {
  console.log(`| ${name} | ${bytes.length} | ${brotli(bytes, 11)} |`);
}

const worker = gzipSync(
  Buffer.concat(
    ["index.js", "index_bg.wasm"].map((name) => readFileSync(join("worker/build", name))),
  ),
).length;
console.log(`\nworker: ${worker} bytes gzip`);

const measured = { before: total.before[1], all: total.all[1], worker };
for (const [what, bar] of Object.entries(BARS)) {
  if (measured[what] <= bar) continue;
  console.error(`${what}: ${measured[what]} bytes are more than ${bar}`);
  process.exitCode = 1;
}
