import { type Child, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { pause } from "./patience";

const ROOT = join(import.meta.dirname, "..");
const PROGRAMS = join(ROOT, "node_modules/.bin");
const PATIENCE = 60_000;
const D1 = "v3/d1/miniflare-D1DatabaseObject";

export const TOKEN = "ma-cua-bang-thu";

/** A board of a spec's own, with its own state: to be broken, killed and started again. */
export class Board {
  /** What wrangler and the worker have said so far. */
  log = "";
  private process: Child | null = null;

  private constructor(
    private readonly port: number,
    readonly state: string,
  ) {}

  /** Starts one on a free port; without `migrated` its database has no tables. */
  static async start(options: { migrated?: boolean } = {}): Promise<Board> {
    const state = mkdtempSync(join(tmpdir(), "niem-yet-"));
    const board = new Board(await freePort(), state);
    writeFileSync(join(state, "secrets"), `IMPORT_TOKEN=${TOKEN}\nCOOKIE_KEY=khoa-thu\n`);
    if (options.migrated ?? true) await board.migrate();
    await board.up();
    return board;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Starts the program on the state there is. */
  async up(): Promise<void> {
    this.process = wrangler([
      ...["dev", "--local", "--ip", "127.0.0.1", "--port", String(this.port)],
      ...["--inspector-port", "0", "--show-interactive-dev-session=false"],
      ...["--persist-to", this.state, "--env-file", join(this.state, "secrets")],
    ]);
    const take = (bytes: Uint8Array) => {
      this.log += new TextDecoder().decode(bytes);
    };
    this.process.stdout.on("data", take);
    this.process.stderr.on("data", take);
    const deadline = Date.now() + PATIENCE;
    while (!(await this.answers())) {
      if (Date.now() > deadline || this.process.exitCode !== null) {
        throw new Error(`the board does not start:\n${this.log}`);
      }
      await pause(100);
    }
  }

  /** Ends workerd, which holds the SQLite files, in the middle of whatever it does. */
  async kill(): Promise<void> {
    const pid = this.process?.pid;
    if (pid === undefined) return;
    const all = [...descendants(pid), pid];
    for (const pid of all.filter((pid) => name(pid) === "workerd")) end(pid);
    for (const pid of all) end(pid);
    await ended(this.process);
  }

  async stop(): Promise<void> {
    await this.kill();
    rmSync(this.state, { recursive: true, force: true });
  }

  /** Asks the D1 file itself. */
  ask(sql: string): Record<string, number | string>[] {
    return this.database(sql, true);
  }

  /** Changes the D1 file of a board that was killed: time passes so. */
  change(sql: string): void {
    this.database(sql, false);
  }

  /** Whether a text stands anywhere in the D1 file, or in what is yet to be written into it. */
  holds(text: string): boolean {
    const folder = join(this.state, D1);
    const files = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
    return files.some((bytes) => new TextDecoder("latin1").decode(bytes).includes(text));
  }

  private database(sql: string, readOnly: boolean): Record<string, number | string>[] {
    const folder = join(this.state, D1);
    const files = readdirSync(folder).filter((file) => /^[0-9a-f]{64}\.sqlite$/.test(file));
    const [file] = files;
    if (!file || files.length > 1) throw new Error(`${files.length} databases in ${folder}`);
    const database = new DatabaseSync(join(folder, file), { readOnly });
    try {
      return database.prepare(sql).all();
    } finally {
      database.close();
    }
  }

  private async migrate(): Promise<void> {
    const args = ["d1", "migrations", "apply", "DB", "--local", "--persist-to", this.state];
    const process = wrangler(args);
    await ended(process);
    if (process.exitCode !== 0) throw new Error("migrations were not applied");
  }

  private async answers(): Promise<boolean> {
    try {
      const response = await fetch(`${this.url}/api/frame`);
      await response.arrayBuffer();
      return response.headers.has("content-security-policy");
    } catch {
      return false;
    }
  }
}

function wrangler(args: string[]): Child {
  return spawn(join(PROGRAMS, "wrangler"), args, {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...process.env,
      PATH: `${PROGRAMS}:${process.env["PATH"]}`,
      CI: "true",
      NO_COLOR: "1",
      CLOUDFLARE_CF_FETCH_ENABLED: "false",
      WRANGLER_HIDE_BANNER: "true",
      WRANGLER_SEND_METRICS: "false",
      WRANGLER_WRITE_LOGS: "false",
    },
  });
}

function ended(process: Child | null): Promise<void> {
  if (!process || process.exitCode !== null || process.signalCode !== null) {
    return Promise.resolve();
  }
  return new Promise((done) => process.once("exit", done));
}

function end(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It has ended already.
  }
}

/** The second line of `/proc/…/stat` before the parent is the name, in brackets. */
function stat(pid: number): { name: string; parent: number } | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    const close = text.lastIndexOf(")");
    const parent = Number(text.slice(close + 2).split(" ")[1]);
    return { name: text.slice(text.indexOf("(") + 1, close), parent };
  } catch {
    return null;
  }
}

function name(pid: number): string {
  return stat(pid)?.name ?? "";
}

function descendants(root: number): number[] {
  const pids = readdirSync("/proc").map(Number).filter(Number.isInteger);
  const parents = new Map(pids.map((pid) => [pid, stat(pid)?.parent]));
  const found = [root];
  for (const parent of found) {
    found.push(...pids.filter((pid) => parents.get(pid) === parent));
  }
  return found.slice(1);
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}
