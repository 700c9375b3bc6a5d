import { expect, test } from "@playwright/test";
import { type Clerk, clerk, type Draft } from "../../desk";
import { environment } from "../../environment";
import { deskRoutes } from "../../routes";

// Whoever asks here may ask everything: what stops an attack is not a missing role.
let administrator: Clerk;
let draft: Draft;
test.beforeAll(async () => {
  administrator = await clerk([{ role: "administrator" }]);
  draft = await administrator.draft("notice", { title: "Bài bị tấn công" });
});

interface Sent {
  headers?: Record<string, string>;
  body?: string | Uint8Array<ArrayBuffer>;
}

/** Sends as the administrator's browser does, but for what is `sent` otherwise. */
async function send(route: string, query = "", sent: Sent = {}) {
  const [method = "", path] = route.split(" ");
  const { origin } = new URL(environment.url);
  const headers = {
    cookie: administrator.cookie,
    "x-csrf": administrator.csrf,
    "content-type": "application/json",
    // For the one route that takes it.
    authorization: `Bearer ${environment.importToken}`,
    origin,
    ...sent.headers,
  };
  const body = method === "POST" ? (sent.body ?? "{}") : sent.body;
  const address = `${origin}/api/desk/${path}${query}`;
  const ask = () => fetch(address, { method, headers, body, redirect: "manual" });
  // Who is answered while still sending may find the line closed; then again.
  const response = await ask().catch(ask);
  return { status: response.status, text: await response.text() };
}

/** A clear answer: one of the 4xx, as JSON, and a sentence where it is the question's fault. */
function clear(what: string, { status, text }: { status: number; text: string }): void {
  expect(status >= 400 && status < 500, `${what}: ${status} ${text}`).toBe(true);
  const told = JSON.parse(text) as { failure: string; reason?: string };
  expect(told.failure, what).toBeTruthy();
  if (status === 400) expect(told.reason, what).toMatch(/^\p{Lu}.*[.]$/su);
}

const deep = (open: string, close: string) => open.repeat(200_000) + close.repeat(200_000);
const utf8 = (text: string) => new TextEncoder().encode(text);

const BODIES: [string, string | Uint8Array<ArrayBuffer>][] = [
  ["nothing", ""],
  ["no JSON", "id=1&version=2"],
  ["half of it", '{"id":1'],
  ["something behind it", "{} {}"],
  ["a list", "[]"],
  ["a text", '"x"'],
  ["null", "null"],
  ["a deep list", deep("[", "]")],
  ["deep objects", `${'{"a":'.repeat(200_000)}1${"}".repeat(200_000)}`],
  ["a deep content", `{"id":0,"version":1,"content":${deep("[", "]")}}`],
  ["great numbers", '{"id":1e999,"version":99999999999999999999}'],
  ["negative numbers", '{"id":-1,"version":-1,"posting":-1,"draft":-1}'],
  ["one name twice", '{"id":1,"id":2,"email":"a","email":"b","code":"1","code":"2"}'],
  ["half a sign", new Uint8Array([...utf8('{"name":"'), 0xc3, 0x28, ...utf8('"}')])],
  ["a lone surrogate", '{"name":"\\ud800","email":"\\ud800","code":"\\ud800"}'],
  ["UTF-16", new Uint8Array([0xff, 0xfe, 0x7b, 0, 0x7d, 0])],
  ["two million signs", `{"name":"${"a".repeat(2_000_000)}"}`],
];

const posts = deskRoutes().filter((route) => route.startsWith("POST "));
/** What an empty question is enough for, or that takes whatever there is. */
const EMPTY = ["POST uses", "POST emblem"];

for (const route of posts) {
  test(`${route} is asked in bad ways, and says so`, async () => {
    for (const [what, body] of BODIES) {
      const answer = await send(route, "", { body });
      if (EMPTY.includes(route) && answer.status === 200) continue;
      clear(`${route}: ${what}`, answer);
    }
    for (const kind of [
      "text/plain",
      "application/x-www-form-urlencoded",
      "multipart/form-data",
      "",
    ]) {
      const answer = await send(route, "", { body: "{}", headers: { "content-type": kind } });
      clear(`${route}: ${kind}`, answer);
    }
  });
}

const QUERIES = [
  "?id=1&id=2",
  "?id[]=1&id[$ne]=1",
  "?id=",
  "?id=-1",
  "?id=1e3",
  "?id=99999999999999999999",
  "?id=NaN&posting=NaN&draft=NaN&token=NaN",
  "?id=1%00&token=a%00",
  "?id=%ff&token=%c3%28",
  "?id=1%20OR%201%3D1&token=%27%20OR%201%3D1%20--",
  "?page=0&page=99999999999&before=-1",
  "?state=%3Cscript%3E&kind=..%2F..%2Fetc&mine=maybe",
  `?id=${"9".repeat(4000)}`,
];

test("whatever stands in a query, a question is answered or refused", async () => {
  const asked = deskRoutes().filter((route) => !route.startsWith("POST "));
  // These two end the session that everything here is asked in.
  for (const route of asked.filter((route) => !/^DELETE session/.test(route))) {
    for (const query of QUERIES) {
      const answer = await send(route, query);
      if (answer.status !== 200) clear(`${route}${query}`, answer);
      else if (!route.endsWith(".csv")) expect(JSON.parse(answer.text), route).toBeTruthy();
    }
  }
});

test("other paths, methods and tokens lead nowhere", async () => {
  for (const path of [
    ...[
      "",
      "khong-co",
      "drafts/",
      "drafts/1",
      "Drafts",
      "drafts%2f..",
      "..%2fsettings",
      "%2e%2e/imports",
    ],
    ...["draft;id=1", "draft%00", "drafts%0d%0aset-cookie:%20a=b", "//desk/draft", "draft%ff"],
  ]) {
    clear(path, await send(`GET ${path}`, "?id=1"));
  }
  for (const method of ["PUT", "PATCH", "OPTIONS", "DELETE"]) {
    clear(method, await send(`${method} choices`));
  }
  for (const cookie of [
    "a=b",
    "__Host-ban-bien-tap=",
    `__Host-ban-bien-tap=${"A".repeat(43)}`,
    `x${"=".repeat(9000)}`,
  ]) {
    expect((await send("GET session", "", { headers: { cookie } })).status).toBe(401);
  }
  const { csrf } = administrator;
  for (const token of [
    "",
    "x",
    csrf.slice(1),
    `${csrf}0`,
    csrf.toUpperCase(),
    "\u00ff".repeat(64),
  ]) {
    expect((await send("POST uses", "", { headers: { "x-csrf": token } })).status).toBe(403);
  }
  const host = new URL(environment.url).host;
  for (const origin of ["null", "http://", `http://${host}.example`, "http://127.0.0.1:1"]) {
    expect([origin, (await send("POST uses", "", { headers: { origin } })).status]).toEqual([
      origin,
      403,
    ]);
  }
});

test("signs that nobody sees, quotes and markup are but text in every field of people", async () => {
  const nasty = `'"\`;--<b>x</b>{{7*7}}$\{x}\u202e\u0000\u0007%s\\`;
  const { id, meta } = draft;
  const at = Math.floor(Date.now() / 1000);
  for (const [path, question] of [
    ["profile", { name: nasty, office: nasty }],
    [
      "invitations",
      { email: `a${nasty}@b.c`, name: nasty, office: nasty, grants: [{ role: "author" }] },
    ],
    ["invitations", { email: "a@b.example", name: nasty, grants: [{ role: nasty }] }],
    [
      "invitations",
      { email: "a@b.example", name: nasty, grants: [{ role: "author", agency: nasty }] },
    ],
    [
      "person",
      {
        id: administrator.id,
        name: nasty,
        office: nasty,
        grants: [{ role: "administrator" }],
        disabled: false,
      },
    ],
    ["delegations", { from: 1, to: 2, since: at, until: 2 ** 53, note: nasty }],
    ["sessions", { email: nasty, passphrase: nasty, code: nasty }],
    ["acceptances", { token: nasty, name: nasty, passphrase: nasty }],
    ["passphrases", { old: nasty, new: nasty }],
    ["totp", { code: nasty }],
    ["draft", { id, version: meta.version, content: { title: nasty, agency: nasty }, note: nasty }],
  ] as [string, object][]) {
    const { status, body } = await administrator.post(path, question);
    expect(status, `${path}: ${JSON.stringify(body)}`).toBeLessThan(500);
  }
  const { name } = await administrator.must<{ name: string }>("GET", "session");
  expect([...name].every((sign) => sign >= " ")).toBe(true);
  expect(name, "and nothing of it is lost").toContain("<b>x</b>{{7*7}}");
});
