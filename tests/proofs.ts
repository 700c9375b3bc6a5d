import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { approval, type Clerk, type Content, clerk, type Draft, notice } from "./desk";
import { environment } from "./environment";

export interface Line {
  path: string;
  digest: string;
  posting: number;
  edition: number;
}

export interface Act {
  number: number;
  prev: string;
  open: string;
  sealed: string;
  hash: string;
  editions: (Line | null)[];
}

export interface Head {
  number: number;
  hash: string;
}

export interface Part {
  head: Head;
  acts: Act[];
  next: { from: number; skip: number } | null;
}

export interface Edition {
  number: number;
  note: string;
  digest: string;
  act: { number: number; date: string; hash: string } | null;
  wrong: string | null;
  content?: string;
}

export interface Proof {
  title: string;
  from: number;
  dated: number | null;
  ended: { at: number; why: string } | null;
  editions: Edition[];
  endings: { expired: boolean; why: string; wrong: string | null; act: { number: number } }[];
  documents: { digest: string; file_name: string }[];
  head: Head;
}

export async function sha256(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The hash an act must have. */
export function hashed(act: Act): Promise<string> {
  return sha256(["niem-yet/1", act.number, act.prev, act.sealed, act.open].join("\n"));
}

/** The digest of the list of editions. */
export function listed(lines: Line[]): Promise<string> {
  const texts = lines.map(({ path, digest }) => `${path} ${digest}\n`).sort();
  return sha256(texts.join(""));
}

export async function ask<T>(question: string, board = environment.url): Promise<T> {
  const response = await fetch(new URL(`/api/niem-yet${question}`, board));
  if (!response.ok) throw new Error(`${question}: ${response.status} ${await response.text()}`);
  return (await response.json()) as T;
}

/** All acts of a day, from `from` on. */
export async function actsOf(date: string, from = 0, board = environment.url): Promise<Act[]> {
  const acts: Act[] = [];
  let next: Part["next"] = { from, skip: 0 };
  while (next) {
    const place: string = `from=${next.from}&skip=${next.skip}`;
    const part: Part = await ask(`/day?date=${date}&${place}`, board);
    for (const act of part.acts) {
      const last = acts[acts.length - 1];
      if (last?.number === act.number) last.editions.push(...act.editions);
      else acts.push(act);
    }
    next = part.next;
  }
  return acts;
}

export function today(): string {
  return new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
}

export interface Posted {
  posting: number;
  path: string;
  edition: number;
}

/** A notice written by one and approved by another. */
export async function published(
  author: Clerk,
  editor: Clerk,
  content: Content = notice(),
): Promise<Posted> {
  const draft = await author.draft("notice", content);
  return approved(author, editor, draft);
}

/** Sends a draft and has it approved. */
export async function approved(author: Clerk, editor: Clerk, draft: Draft): Promise<Posted> {
  const question = { id: draft.id, version: draft.meta.version };
  await author.must("POST", "submissions", question);
  const done = await editor.must<{ now?: Posted }>("POST", "publications", approval(draft));
  if (!done.now) throw new Error("not posted");
  return done.now;
}

/** Somebody who writes and somebody who approves. */
export function pair(): Promise<[Clerk, Clerk]> {
  return Promise.all([
    clerk([{ role: "author" }], "Tẩn Thị Kín"),
    clerk([{ role: "editor" }], "Hoàng Văn Kín"),
  ]);
}

/** Python, where there is one. */
export const python = (process.env["PATH"] ?? "")
  .split(":")
  .map((folder) => join(folder, "python3"))
  .find((file) => existsSync(file));

/** What the program for everybody says of a board, and its last word as a code. */
export async function verified(url: string): Promise<{ code: number; told: string }> {
  const program = join(import.meta.dirname, "../docs/verify.py");
  const child = spawn(python ?? "python3", [program, url], {
    cwd: "/",
    env: { ...process.env, NO_PROXY: "*", no_proxy: "*", PYTHONIOENCODING: "utf-8" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let told = "";
  const take = (bytes: Uint8Array) => {
    told += new TextDecoder().decode(bytes);
  };
  child.stdout.on("data", take);
  child.stderr.on("data", take);
  await new Promise<void>((done) => child.once("exit", () => done()));
  return { code: child.exitCode ?? -1, told };
}

/** Changes a database behind the board's back, as its operator could; the board must be down. */
export function tamper(state: string, ...statements: string[]): void {
  const folder = join(state, "v3/d1/miniflare-D1DatabaseObject");
  const file = readdirSync(folder).find((name) => /^[0-9a-f]{64}\.sqlite$/.test(name));
  if (!file) throw new Error(`no database in ${folder}`);
  const database = new DatabaseSync(join(folder, file), { readOnly: false });
  try {
    for (const statement of statements) database.prepare(statement).all();
  } finally {
    database.close();
  }
}
