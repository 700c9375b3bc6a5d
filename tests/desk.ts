import { unique } from "./content";
import { environment } from "./environment";
import { agent } from "./reader";

export type Role = "author" | "editor" | "administrator";

export interface Grant {
  role: Role;
  agency?: string;
}

export interface Meta {
  version: number;
  state: string;
  others: { person: { name: string } }[];
}

export interface Draft {
  id: number;
  kind: string;
  meta: Meta;
  content: Content;
  note: string;
  comment: string;
  posted: { id: number; path: string; edition: number; gone: boolean } | null;
}

export type Content = Record<string, unknown> & { title?: string; body?: string };

export interface Attachment {
  file_name: string;
  title: string;
  media_type: string;
  size: number;
  digest: string;
}

export interface Answer<T = unknown> {
  status: number;
  body: T & { failure?: string; reason?: string };
}

/** Somebody at the desk, in a browser of their own. */
export class Clerk {
  readonly agent = agent();
  cookie = "";
  csrf = "";
  id = 0;

  constructor(
    readonly email: string,
    readonly passphrase: string = environment.passphrase,
    readonly board: string = environment.url,
  ) {}

  async ask<T>(method: string, path: string, question: object = {}): Promise<Answer<T>> {
    const address = new URL(path, this.board);
    const headers = new Headers({ "user-agent": this.agent });
    if (this.cookie) headers.set("cookie", this.cookie);
    const init: RequestInit = { method, headers, redirect: "manual" };
    if (method === "POST") {
      headers.set("content-type", "application/json");
      init.body = JSON.stringify(question);
    } else {
      for (const [name, value] of Object.entries(question)) {
        if (value !== undefined) address.searchParams.set(name, String(value));
      }
    }
    if (method !== "GET") {
      headers.set("origin", address.origin);
      if (this.csrf) headers.set("x-csrf", this.csrf);
    }
    const response = await fetch(address, init).catch(() => fetch(address, init));
    const cookie = response.headers.getSetCookie()[0]?.split(";")[0];
    if (cookie !== undefined) this.cookie = cookie.endsWith("=") ? "" : cookie;
    const text = await response.text();
    return { status: response.status, body: text ? JSON.parse(text) : {} };
  }

  get<T>(path: string, question: object = {}): Promise<Answer<T>> {
    return this.ask("GET", `/api/desk/${path}`, question);
  }

  post<T>(path: string, question: object = {}): Promise<Answer<T>> {
    return this.ask("POST", `/api/desk/${path}`, question);
  }

  delete<T>(path: string, question: object = {}): Promise<Answer<T>> {
    return this.ask("DELETE", `/api/desk/${path}`, question);
  }

  /** The same where nothing else than a good answer is expected. */
  async must<T>(
    method: "GET" | "POST" | "DELETE",
    path: string,
    question: object = {},
  ): Promise<T> {
    const { status, body } = await this.ask<T>(method, `/api/desk/${path}`, question);
    if (status !== 200) throw new Error(`${method} ${path}: ${status} ${JSON.stringify(body)}`);
    return body;
  }

  async signIn(code = ""): Promise<this> {
    const signedIn = await this.must<{ in: { csrf: string; id: number } }>("POST", "sessions", {
      email: this.email,
      passphrase: this.passphrase,
      code,
    });
    this.csrf = signedIn.in.csrf;
    this.id = signedIn.in.id;
    return this;
  }

  /** A draft of a kind, with this in it. */
  async draft(kind: string, content: Content = {}, note = ""): Promise<Draft> {
    const begun = await this.must<Draft>("POST", "drafts", { kind });
    return this.save(begun, { ...begun.content, ...content }, note);
  }

  /** A file of one part, sent to a draft; what the desk knows of it. */
  async attach(draft: Draft, file_name: string, content: string): Promise<Attachment> {
    const body = new TextEncoder().encode(content);
    const begun = { draft: draft.id, file_name, size: body.length };
    const { id } = await this.must<{ id: string }>("POST", "uploads", begun);
    const address = new URL(`/api/desk/upload-parts?id=${id}&part=1`, this.board);
    const headers = { cookie: this.cookie, "x-csrf": this.csrf, origin: address.origin };
    await fetch(address, { method: "PUT", headers, body });
    return this.must("POST", "completions", { id });
  }

  async save(draft: Draft, content: Content, note = ""): Promise<Draft> {
    const { id, meta } = draft;
    const question = { id, version: meta.version, content, note };
    const saved = await this.must<{ kept?: Meta }>("POST", "draft", question);
    if (!saved.kept) throw new Error(`overtaken: ${JSON.stringify(saved)}`);
    return { ...draft, meta: saved.kept, content, note };
  }
}

/** How a draft is approved by who has seen it as it is now. */
export function approval({ id, meta, posted }: Draft): object {
  const over = posted && { edition: posted.edition, gone: posted.gone };
  return { id, version: meta.version, over };
}

let administrator: Promise<Clerk> | undefined;

/** The demo's administrator, signed in once. */
export function theAdministrator(): Promise<Clerk> {
  administrator ??= new Clerk("quantri@banlienson.example").signIn();
  return administrator;
}

/** Somebody new with these roles, signed in. */
export async function clerk(grants: Grant[], name = "Người thử"): Promise<Clerk> {
  const email = `${unique("nguoi")}@banlienson.example`;
  const admin = await theAdministrator();
  const link = await admin.must<{ path: string }>("POST", "invitations", { email, name, grants });
  const made = new Clerk(email);
  const token = link.path.split("/").pop();
  await made.must("POST", "acceptances", { token, name, passphrase: made.passphrase });
  return made.signIn();
}

/** 20/05/2019: lists of the newest keep the demo's. */
export const LONG_AGO = 1_558_314_000;

/** A notice that can be posted as it is, dated long ago. */
export function notice(title = unique("Thông báo thử")): Content {
  return {
    title,
    posted: LONG_AGO,
    body: "<p>Mời bà con đến nhà văn hóa thôn họp vào sáng thứ hai.</p>",
  };
}
