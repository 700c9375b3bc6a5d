/** The little of Node that the specs use; its whole types would be one more dependency. */
declare const process: {
  readonly env: Record<string, string | undefined>;
  readonly pid: number;
  kill(pid: number, signal: string): void;
};

interface ImportMeta {
  readonly dirname: string;
}

declare module "node:child_process" {
  interface Lines {
    on(event: "data", take: (bytes: Uint8Array) => void): void;
  }
  export interface Child {
    readonly pid?: number;
    readonly exitCode: number | null;
    readonly signalCode: string | null;
    readonly stdout: Lines;
    readonly stderr: Lines;
    once(event: "exit", act: () => void): void;
  }
  export function spawn(
    program: string,
    args: string[],
    options: { cwd: string; env: Record<string, string | undefined>; stdio: string[] },
  ): Child;
}

declare module "node:fs" {
  export function existsSync(path: string): boolean;
  export function mkdtempSync(prefix: string): string;
  export function readdirSync(path: string): string[];
  export function readFileSync(path: string, encoding: "utf8"): string;
  export function readFileSync(path: string): Uint8Array<ArrayBuffer>;
  export function rmSync(path: string, options: { recursive: boolean; force: boolean }): void;
  export function writeFileSync(path: string, text: string): void;
}

declare module "node:net" {
  interface Server {
    listen(port: number, host: string, done: () => void): void;
    address(): { port: number };
    close(done: () => void): void;
  }
  export function createServer(): Server;
}

declare module "node:os" {
  export function tmpdir(): string;
}

declare module "node:path" {
  export function join(...parts: string[]): string;
}

declare module "node:sqlite" {
  export class DatabaseSync {
    constructor(path: string, options?: { readOnly: boolean });
    exec(sql: string): void;
    prepare(sql: string): { all(): Record<string, number | string>[] };
    close(): void;
  }
}
