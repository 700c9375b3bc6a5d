// A board in miniflare, without wrangler between: the release worker, its storage in a folder of
// its own, the demo content loaded.

import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { Miniflare, convertV4MiniflareOptions as options } from "miniflare";

const TOKEN = "bench";

const modules = (folder) => ({
  modulesRoot: folder,
  modules: [
    { type: "ESModule", path: join(folder, "index.js") },
    { type: "CompiledWasm", path: join(folder, "index_bg.wasm") },
  ],
  compatibilityDate: "2026-11-01",
});

const ASSETS = {
  directory: "target/site",
  binding: "ASSETS",
  routerConfig: {
    has_user_worker: true,
    static_routing: { user_worker: ["/assets/*.wasm"] },
  },
  assetConfig: { html_handling: "none", not_found_handling: "none" },
};

export async function startHello() {
  const miniflare = new Miniflare(options({ ...modules("tests/bench/hello/build"), port: 0 }));
  return { url: await miniflare.ready, stop: () => miniflare.dispose() };
}

/** With `assets`, the program, style and icons are served too, as wrangler.toml says. */
export async function startBoard({ assets = false } = {}) {
  const state = mkdtempSync(join(tmpdir(), "niem-yet-bench-"));
  const storage = {
    d1Persist: join(state, "d1"),
    r2Persist: join(state, "r2"),
    durableObjectsPersist: join(state, "do"),
  };
  const miniflare = new Miniflare(
    options({
      ...modules("worker/build"),
      ...storage,
      ...(assets ? { assets: ASSETS } : {}),
      port: 0,
      d1Databases: { DB: "bench" },
      r2Buckets: { FILES: "bench" },
      durableObjects: {
        TALLY: { className: "TallyShard", useSQLite: true },
        TIMETABLE: { className: "Timetable", useSQLite: true },
      },
      bindings: { IMPORT_TOKEN: TOKEN, COOKIE_KEY: "bench" },
    }),
  );
  const url = await miniflare.ready;
  const db = await miniflare.getD1Database("DB");
  for (const file of readdirSync("worker/migrations").sort()) {
    const sql = readFileSync(join("worker/migrations", file), "utf8").replace(/--.*$/gm, "");
    for (const statement of sql.split(/;\s*$/m)) {
      if (statement.trim()) await db.prepare(statement).run();
    }
  }
  await load(url);
  const stop = async () => {
    await miniflare.dispose();
    rmSync(state, { recursive: true, force: true });
  };
  return { url, db, stop };
}

async function load(url) {
  const sources = ["demo/board.md"];
  const folders = readdirSync("demo", { withFileTypes: true }).filter((it) => it.isDirectory());
  for (const { name: folder } of folders) {
    if (folder === "make") continue;
    for (const name of readdirSync(join("demo", folder)).sort()) {
      if (name.endsWith(".md")) sources.push(join("demo", folder, name));
    }
  }
  for (const source of sources) await send(url, source);
}

/** Sends one source with the files beside it that it names. */
async function send(url, source) {
  const text = readFileSync(source, "utf8");
  const form = new FormData();
  form.append("source", new Blob([text]), basename(source));
  for (const entry of readdirSync(dirname(source), { withFileTypes: true })) {
    const name = entry.name;
    if (entry.isFile() && !name.endsWith(".md") && text.includes(name)) {
      form.append("file", new Blob([readFileSync(join(dirname(source), name))]), name);
    }
  }
  await post(url, form, source);
}

/** Sends generated text as a source of its own. */
export function sendText(url, name, text) {
  const form = new FormData();
  form.append("source", new Blob([text]), name);
  return post(url, form, name);
}

async function post(url, form, name) {
  const answer = await fetch(new URL("/api/imports", url), {
    method: "POST",
    headers: { authorization: `Bearer ${TOKEN}` },
    body: form,
  });
  const report = await answer.json();
  if (!report.stored) throw new Error(`${name}: ${JSON.stringify(report)}`);
}
