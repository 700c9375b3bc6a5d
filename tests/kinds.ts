import { type Files, importFile, type Posted, posting, type Report, unique } from "./content";
import { environment } from "./environment";

const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

/** A code nobody else uses; the list by code has it behind the demo's. */
export function code(): string {
  return unique("9.thu");
}

interface Procedure {
  code?: string;
  title?: string;
  /** Front matter: single fields first, tables after them. */
  front?: string;
  files?: Files;
  board?: string;
  token?: string;
}

/** A procedure's record in the plain format, with an old date. */
export function record(wanted: Procedure & { code: string }): string {
  const { code, title = `Thủ tục thử ${code}`, front = "" } = wanted;
  const date = /^date = /m.test(front) ? "" : 'date = "2019-05-20 08:00"\n';
  const quoted = JSON.stringify(title);
  return `+++\nkind = "procedure"\ncode = "${code}"\ntitle = ${quoted}\n${date}${front}\n+++\n`;
}

/** Puts a procedure's record on the board. */
export async function procedure(
  wanted: Procedure = {},
): Promise<{ code: string; path: string; subject: string; report: Report }> {
  const { files, board = environment.url, token } = wanted;
  const told = wanted.code ?? code();
  const report = await importFile(`${told}.md`, record({ ...wanted, code: told }), files, {
    board,
    token,
  });
  const path = report.landed[0]?.path;
  if (!path) throw new Error(`refused: ${JSON.stringify(report.refused)}`);
  const read = await fetch(new URL(`/api/procedure?code=${told}`, board));
  const { id } = read.ok ? ((await read.json()) as { id: number }) : { id: 0 };
  return { code: told, path, subject: `posting-${id}`, report };
}

/** Three procedures of a field of their own: at the commune, at both, at the province. */
export async function market(): Promise<{
  word: string;
  /** Slugs of the field and of the two agencies. */
  field: string;
  commune: string;
  province: string;
  codes: string[];
}> {
  const word = unique("cho");
  const [commune, province] = [`UBND xã ${word}`, `Sở ${word}`];
  const table: [string, string, string[], string, string[]][] = [
    ["Đăng ký họp chợ phiên", "2019-05-20", ["xa"], "toan-trinh", [commune]],
    ["Đổi giấy phép họp chợ", "2019-05-22", ["xa", "tinh"], "mot-phan", [commune, province]],
    ["Chở khách qua đò ngang", "2019-05-21", ["tinh"], "toan-trinh", [province]],
  ];
  const codes: string[] = [];
  for (const [title, date, levels, scope, agencies] of table) {
    const lines = [
      `date = "${date}"`,
      `levels = ${JSON.stringify(levels)}`,
      `fields = ["Lĩnh vực ${word}"]`,
      `scope = "${scope}"`,
      `[agencies]\ncarries_out = ${JSON.stringify(agencies)}`,
    ];
    codes.push((await procedure({ title, front: lines.join("\n") })).code);
  }
  return {
    word,
    field: `linh-vuc-${word}`,
    commune: `ubnd-xa-${word}`,
    province: `so-${word}`,
    codes,
  };
}

export const HEADINGS = ["Mã số", "Tên", "Cơ quan ban hành", "Cơ quan thực hiện", "Lĩnh vực"];

/** A list's rows as `cargo xtask import` sends those of a spreadsheet. */
export function sheet(rows: string[][]): string {
  return JSON.stringify({ rows: rows.map((cells, at) => ({ line: at + 1, cells })) });
}

/** Loads a list of procedures: code, name, who issues, who carries out, field. */
export function list(
  rows: string[][],
  sending: { board?: string; token?: string; partial?: boolean; check?: boolean } = {},
): Promise<Report> {
  return importFile("danh-sach.xlsx", sheet([HEADINGS, ...rows]), {}, sending);
}

/** `front` matter of its own beside a meeting's bare needs. */
export function meeting(
  front = "",
  wanted: { slug?: string; title?: string; body?: string; files?: Files } = {},
): Promise<Posted> {
  const starts = /^starts = /m.test(front) ? "" : 'starts = "2019-05-20 08:00"\n';
  const agenda = front.includes("[[agenda]]") ? "" : '\n[[agenda]]\ntitle = "Việc thử"';
  return posting({ kind: "meeting", body: "", ...wanted, front: `${starts}${front}${agenda}` });
}

/** An exam with these steps, each a table's lines. */
export function exam(
  steps: string[],
  wanted: { slug?: string; title?: string; front?: string; board?: string; token?: string } = {},
): Promise<Posted> {
  const tables = steps.map((step) => `[[steps]]\n${step}`);
  const front = [wanted.front ?? "", ...tables].join("\n");
  return posting({ kind: "exam", body: "", ...wanted, front });
}

/** An agency's own file. */
export function agency(name: string, front = "", body = ""): Promise<Report> {
  const text = `+++\nkind = "agency"\nname = ${JSON.stringify(name)}\n${front}\n+++\n\n${body}\n`;
  return importFile("co-quan.md", text);
}

/** A moment as the plain format writes it, in Vietnam's time. */
export function local(moment: number): string {
  return new Date(moment + 7 * 60 * MINUTE).toISOString().slice(0, 16).replace("T", " ");
}

/** The same as pages write a day. */
export function day(moment: number): string {
  const [year, month, day] = local(moment).slice(0, 10).split("-");
  return `${day}/${month}/${year}`;
}
