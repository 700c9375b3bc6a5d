import { environment } from "./environment";

export interface Report {
  file: string;
  landed: { outcome: "new" | "changed" | "unchanged"; title: string; path: string }[];
  refused: { line: number | null; field: string; reason: string }[];
  notes: string[];
  stored: boolean;
}

export type Files = Record<string, string | Uint8Array<ArrayBuffer>>;

interface Sending {
  board?: string;
  token?: string | null;
  partial?: boolean;
  /** Nothing is stored, only reported. */
  check?: boolean;
  /** The line of the file at which this part of it begins. */
  first?: number;
}

/** Sends a source and the files beside it to the import endpoint. */
export async function send(
  name: string,
  source: string | Uint8Array<ArrayBuffer>,
  files: Files = {},
  sending: Sending = {},
): Promise<Response> {
  const { board = environment.url, token = environment.importToken } = sending;
  const form = new FormData();
  form.append("source", new Blob([source]), name);
  for (const [name, bytes] of Object.entries(files)) form.append("file", new Blob([bytes]), name);
  const query = new URLSearchParams();
  if (sending.partial) query.set("partial", "1");
  if (sending.check) query.set("check", "1");
  if (sending.first) query.set("first", String(sending.first));
  const ask = () =>
    fetch(new URL(`/api/imports?${query}`, board), {
      method: "POST",
      body: form,
      headers: token === null ? {} : { authorization: `Bearer ${token}` },
    });
  // A connection whose last body was refused unread is closed under the next request.
  return ask().catch(ask);
}

/** The same, when it is to be taken: gives the report. */
export async function importFile(
  name: string,
  source: string | Uint8Array<ArrayBuffer>,
  files: Files = {},
  sending: Sending = {},
): Promise<Report> {
  const response = await send(name, source, files, sending);
  if (!response.ok) throw new Error(`import: ${response.status} ${await response.text()}`);
  return (await response.json()) as Report;
}

let count = 0;

/** A word nobody else uses, fit for a slug. */
export function unique(word: string): string {
  return `${word}-${process.pid}-${Date.now().toString(36)}-${count++}`;
}

/** A PDF file small enough to be written out, different for every `word`. */
export function pdf(word: string, size = 0): Uint8Array<ArrayBuffer> {
  const text = `%PDF-1.4\n% ${word}\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`;
  return new TextEncoder().encode(text.padEnd(size, "% x\n"));
}

interface Wanted {
  kind?: "article" | "notice" | "meeting" | "exam";
  slug?: string;
  title?: string;
  /** Front matter: single fields first, tables after them. */
  front?: string;
  body?: string;
  files?: Files;
  board?: string;
  token?: string;
}

export interface Posted {
  id: number;
  slug: string;
  path: string;
  subject: string;
  report: Report;
}

/** The plain format, with an old date so that the first page keeps its own. */
export function source(wanted: Wanted & { slug: string }): string {
  const {
    kind = "article",
    slug,
    title = `Bài thử ${slug}`,
    front = "",
    body = "Nội dung.",
  } = wanted;
  const date = /^date = /m.test(front) ? "" : 'date = "2019-05-20 08:00"\n';
  const quoted = JSON.stringify(title);
  return `+++\nkind = "${kind}"\ntitle = ${quoted}\nslug = "${slug}"\n${date}${front}\n+++\n\n${body}\n`;
}

/** Puts a posting on the board that no other spec knows of. */
export async function posting(wanted: Wanted = {}): Promise<Posted> {
  const { kind = "article", board = environment.url, token } = wanted;
  const slug = wanted.slug ?? unique("bai-thu");
  const text = source({ ...wanted, slug });
  const report = await importFile(`${slug}.md`, text, wanted.files, { board, token });
  const path = report.landed[0]?.path;
  if (!path) throw new Error(`refused: ${JSON.stringify(report.refused)}`);
  const read = await fetch(new URL(`/api/${kind}?slug=${slug}`, board));
  const { id } = read.ok ? ((await read.json()) as { id: number }) : { id: 0 };
  return { id, slug, path, subject: `posting-${id}`, report };
}

export interface Held {
  id: number;
  file_name: string;
  media_type: string;
  size: number;
  digest: string;
}

/** A notice with documents; gives it and them. */
export async function notice(
  files: Files,
  board = environment.url,
): Promise<Posted & { documents: (Held & { subject: string; path: string })[] }> {
  const tables = Object.keys(files).map((name) => `[[documents]]\nfile = ${JSON.stringify(name)}`);
  const posted = await posting({ kind: "notice", front: tables.join("\n"), files, board });
  const read = await fetch(new URL(`/api/notice?slug=${posted.slug}`, board));
  const { documents } = (await read.json()) as { documents: Held[] };
  return {
    ...posted,
    documents: documents.map((document) => ({
      ...document,
      subject: `document-${document.id}`,
      path: `/van-ban/${document.id}/${encodeURIComponent(document.file_name)}`,
    })),
  };
}
