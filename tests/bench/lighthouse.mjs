// Lighthouse on a phone, for a page of every kind: performance, accessibility, best practices, search.
//   node tests/bench/lighthouse.mjs
// Lighthouse is large and needed here only: it is fetched into target/ when it is not there.

import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { startBoard } from "./board.mjs";

const VERSION = "13.5.0";
const BARS = { performance: 97, accessibility: 100, "best-practices": 100, seo: 100 };
const PAGES = [
  ["home", "/"],
  ["article", "/tin-tuc/ba-peng-nop-ho-so-truc-tuyen"],
  ["procedure list", "/thu-tuc"],
  ["procedure", "/thu-tuc/1.900101"],
  ["meeting", "/hop/MEETING"],
  ["exam", "/tuyen-dung/tuyen-dung-vien-chuc-2026"],
];

const folder = resolve("target/lighthouse", VERSION);
if (!existsSync(join(folder, "node_modules/lighthouse"))) {
  const wanted = `lighthouse@${VERSION}`;
  execFileSync("npm", ["install", "--no-audit", "--no-fund", "--prefix", folder, wanted]);
}
const fetched = createRequire(join(folder, "node_modules/lighthouse/package.json"));
const { default: lighthouse } = await import(fetched.resolve("lighthouse"));
const { launch } = await import(fetched.resolve("chrome-launcher"));

const board = await startBoard({ assets: true });
const chrome = await launch({
  chromePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  chromeFlags: [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
});
const meetings = await fetch(new URL("/api/meetings", board.url));
const [meeting] = (await meetings.json()).lines;

const missed = [];
console.log(`| page | ${Object.keys(BARS).join(" | ")} |\n|---|---|---|---|---|`);
for (const [name, path] of PAGES) {
  const url = new URL(path.replace("MEETING", meeting.slug), board.url).href;
  const run = await lighthouse(url, { port: chrome.port, logLevel: "error" });
  const scores = Object.keys(BARS).map((id) => {
    const score = Math.round(run.lhr.categories[id].score * 100);
    if (score < BARS[id]) {
      const refs = run.lhr.categories[id].auditRefs.filter(({ weight }) => weight > 0);
      const low = refs.filter((ref) => (run.lhr.audits[ref.id].score ?? 1) < 0.9);
      missed.push(`${name}: ${id} ${score} (${low.map((ref) => ref.id).join(", ")})`);
    }
    return score;
  });
  console.log(`| ${name} | ${scores.join(" | ")} |`);
}
await chrome.kill();
await board.stop();
for (const line of missed) console.error(line);
if (missed.length > 0) process.exitCode = 1;
