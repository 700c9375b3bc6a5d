import { unique } from "./content";
import { Clerk, type Grant } from "./desk";
import { environment } from "./environment";

let networks = 0;

/** An address nobody else has, as the platform tells it: failures of one are the business of no other. */
export function address(): string {
  networks += 1;
  return `2001:db8:${(process.pid % 65536).toString(16)}:${networks.toString(16)}::1`;
}

interface Trying {
  passphrase?: string;
  code?: string;
  headers?: Record<string, string>;
  board?: string;
}

/** Tries to sign in; the bare answer. */
export function tried(email: string, trying: Trying = {}): Promise<Response> {
  const { passphrase = environment.passphrase, code = "", board = environment.url } = trying;
  const headers = { "content-type": "application/json", ...trying.headers };
  const body = JSON.stringify({ email, passphrase, code });
  return fetch(new URL("/api/desk/sessions", board), { method: "POST", headers, body });
}

/** The token of an administrator's link. */
export async function invited(
  administrator: Clerk,
  email: string,
  grants: Grant[],
): Promise<string> {
  const question = { email, name: "Người thử", grants };
  const { path } = await administrator.must<{ path: string }>("POST", "invitations", question);
  return path.split("/").pop() ?? "";
}

/** Somebody new on the administrator's board, signed in. */
export async function hired(administrator: Clerk, grants: Grant[], name?: string): Promise<Clerk> {
  const made = new Clerk(`${unique("nguoi")}@moi.example`, undefined, administrator.board);
  await accepted(made, await invited(administrator, made.email, grants), name);
  return made.signIn();
}

/** Accepts a link. */
export async function accepted(who: Clerk, token: string, name = "Người thử"): Promise<void> {
  await who.must("POST", "acceptances", { token, name, passphrase: who.passphrase });
}
