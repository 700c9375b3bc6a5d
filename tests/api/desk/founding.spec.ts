import { expect, test } from "@playwright/test";
import { Board, TOKEN } from "../../board";
import { Clerk, type Draft, type Grant } from "../../desk";
import { accepted, hired, invited, tried } from "../../people";
import { deskRoutes } from "../../routes";
import { code, step } from "../../totp";

// What is so for everybody at a board is tried on one of its own.
test.describe.configure({ mode: "serial" });

const MINUTE = 60;
const DAY = 24 * 3600;
const AUTHOR: Grant[] = [{ role: "author" }];
const now = () => Math.floor(Date.now() / 1000);

let board: Board;
let administrator: Clerk;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  board = await Board.start();
});
test.afterAll(async () => board.stop());

/** Asks for the first administrator's link. */
async function setUp(email: string, token = TOKEN): Promise<{ status: number; link: string }> {
  const response = await fetch(`${board.url}/api/desk/set-up`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}` },
    body: JSON.stringify({ email, name: "Quản trị đầu" }),
  });
  const { path = "" } = (await response.json()) as { path?: string };
  return { status: response.status, link: path.split("/").pop() ?? "" };
}

const someone = (name: string) => new Clerk(`${name}@xa.example`, undefined, board.url);

/** Lets something happen to the database while the board sleeps. */
async function meanwhile(...changes: string[]): Promise<void> {
  await board.kill();
  for (const sql of changes) board.change(sql);
  await board.up();
}

async function set(settings: object): Promise<void> {
  const before = await administrator.must<object>("GET", "settings");
  const profile = { name: "Xã Thử", address: "", phone: "", email: "" };
  const question = { before, settings: { ...before, profile, ...settings } };
  await administrator.must("POST", "settings", question);
}

test("the first administrator comes by a link that who holds the token makes; there is one first", async () => {
  expect((await setUp("quantri@xa.example", "doan-mo")).status).toBe(401);
  expect((await setUp("không phải thư")).status).toBe(400);
  const [older, newer, another] = [
    await setUp("quantri@xa.example"),
    await setUp("quantri@xa.example"),
    await setUp("kenao@xa.example"),
  ];
  expect(newer.status).toBe(200);
  administrator = someone("quantri");
  await expect(accepted(administrator, older.link), "a newer one was made").rejects.toThrow(/400/);
  await accepted(administrator, newer.link);
  await administrator.signIn();
  expect((await setUp("nua@xa.example")).status, "there is one").toBe(403);
  await expect(accepted(someone("kenao"), another.link), "nor by a link of before").rejects.toThrow(
    /400/,
  );
});

test("the last administrator cannot be taken", async () => {
  const second = await hired(administrator, [{ role: "author" }]);
  const at = now();
  const delegation = {
    from: administrator.id,
    to: second.id,
    since: at,
    until: at + DAY,
    note: "",
  };
  await administrator.must("POST", "delegations", delegation);
  const question = { id: administrator.id, name: "X", grants: AUTHOR, disabled: false };
  for (const more of [{}, { disabled: true, grants: [{ role: "administrator" }] }]) {
    const answer = await second.post("person", { ...question, ...more });
    expect([answer.status, answer.body.reason]).toEqual([
      400,
      expect.stringContaining("ít nhất một quản trị"),
    ]);
  }
});

test("nothing that opens the desk is in the database", async () => {
  const who = await hired(administrator, AUTHOR);
  const { passphrase } = who;
  const [name = "", token = ""] = who.cookie.split("=");
  expect(name).toBe("__Host-ban-bien-tap");
  const link = await invited(administrator, "cho@xa.example", AUTHOR);
  const { secret } = await who.must<{ secret: string }>("POST", "totp-secrets", { passphrase });
  const question = { code: await code(secret, await step()) };
  const { codes } = await who.must<{ codes: string[] }>("POST", "totp", question);
  await tried("dich@xa.example", {
    board: board.url,
    headers: { "cf-connecting-ip": "203.0.113.77" },
  });
  const hash = new Uint8Array(
    await crypto.subtle.digest("SHA-256", new TextEncoder().encode(token)),
  );
  const digest = [...hash].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  expect(board.ask(`SELECT id FROM session WHERE hash = '${digest}'`)).toHaveLength(1);
  expect(board.holds(digest), "this is how one looks").toBe(true);
  for (const opens of [token, link, who.csrf, ...codes, "203.0.113.77", "dich@xa.example"]) {
    expect([opens, board.holds(opens)]).toEqual([opens, false]);
  }
  const [kept] = board.ask(`SELECT passphrase FROM person WHERE id = ${who.id}`);
  expect(kept?.["passphrase"]).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
});

test("a session ends when nobody uses it, to the second, and does not come back", async () => {
  test.setTimeout(90_000);
  await set({ idle_minutes: 5 });
  const who = await hired(administrator, AUTHOR);
  const draft = await who.must<Draft>("POST", "drafts", { kind: "notice" });
  const [fresh, gone] = [
    await new Clerk(who.email, undefined, board.url).signIn(),
    await new Clerk(who.email, undefined, board.url).signIn(),
  ];
  const left = async (asker = who) => (await asker.must<{ left: number }>("GET", "session")).left;
  const idOf = async (asker: Clerk) =>
    (await asker.must<{ id: string; own: boolean }[]>("GET", "sessions")).find((line) => line.own)
      ?.id;
  const passed = async (asker: Clerk, seconds: number) =>
    `UPDATE session SET used = ${now()} - ${seconds} WHERE id = '${await idOf(asker)}'`;
  await meanwhile(
    await passed(who, 3 * MINUTE),
    await passed(fresh, -2 * 3600),
    await passed(gone, 5 * MINUTE),
  );
  expect((await gone.get("session")).status).toBe(401);
  const before = await left();
  expect(before).toBeLessThanOrEqual(2 * MINUTE);
  await who.must("POST", "presences", { id: draft.id });
  await who.must("GET", "draft", { id: draft.id });
  expect(await left(), "looking is no use").toBeLessThanOrEqual(before);
  expect(await who.must("POST", "uses")).toEqual({ left: 5 * MINUTE });
  expect(await left()).toBeGreaterThan(before);
  expect(await left(fresh), "the clock was set back: the whole, no more").toBe(5 * MINUTE);
  await fresh.must("POST", "uses");
  const [used] = board.ask(`SELECT used FROM session WHERE id = '${await idOf(fresh)}'`);
  expect(Number(used?.["used"]), "from now on by the clock there is").toBeLessThanOrEqual(now());
  await set({ idle_minutes: 120 });
  expect((await gone.get("session")).status, "a longer time is for those who are in").toBe(401);
  expect(await left()).toBeGreaterThan(100 * MINUTE);
  await set({ idle_minutes: 30 });
});

test("links end, and what is over is forgotten", async () => {
  test.setTimeout(90_000);
  const [idle, last] = [await hired(administrator, AUTHOR), await hired(administrator, AUTHOR)];
  const draft = await idle.must<Draft>("POST", "drafts", { kind: "notice" });
  const link = await invited(administrator, "muon@xa.example", AUTHOR);
  const good = await invited(administrator, "som@xa.example", AUTHOR);
  await tried("vua@xa.example", { board: board.url, passphrase: "sai" });
  const long = now() - 91 * DAY;
  const old = (name: string, used: number, ended: number | null) =>
    `INSERT INTO session VALUES ('${name}', '${name}', ${last.id}, ${used}, ${used}, '', ${ended})`;
  await meanwhile(
    `UPDATE invitation SET until = ${now()} WHERE email = 'muon@xa.example'`,
    `INSERT INTO attempt VALUES ('hom-kia', 9, ${now() - DAY - 1}), ('hom-nay', 9, ${now() - DAY + 60})`,
    `INSERT INTO presence VALUES (${draft.id}, ${administrator.id}, ${now() - DAY - 1})`,
    `INSERT INTO presence VALUES (${draft.id}, ${last.id}, ${now() - 60})`,
    `UPDATE session SET used = ${now() - DAY} WHERE person_id = ${idle.id}`,
    `INSERT INTO upload VALUES ('tep-cu', ${draft.id}, ${last.id}, 'a.pdf', 9, '1', 'x', ${now() - 6 * DAY - 1})`,
    "INSERT INTO upload_part VALUES ('tep-cu', 1, 'x', 9)",
    `INSERT INTO upload VALUES ('tep-moi', ${draft.id}, ${last.id}, 'a.pdf', 9, '2', 'x', ${now() - 5 * DAY})`,
    old("xua", long, long),
    old("gan-day", long + 5 * DAY, long + 5 * DAY),
    old("quen", long, null),
  );
  const read = (token: string) => administrator.get("invitation", { token });
  expect((await read(link)).status, "until is the end").toBe(400);
  expect((await read(good)).status).toBe(200);
  await expect(accepted(someone("muon"), link)).rejects.toThrow(/400/);
  const swept = await fetch(`${board.url}/cdn-cgi/local/scheduled`);
  expect(swept.ok).toBe(true);
  const all = (sql: string) => board.ask(sql).map((row) => Object.values(row)[0]);
  await expect
    .poll(() => all("SELECT key FROM attempt WHERE key LIKE 'hom-%'"))
    .toEqual(["hom-nay"]);
  expect(all("SELECT email FROM invitation WHERE email LIKE '%m%n@xa.example'")).toEqual([]);
  expect(all("SELECT count(*) FROM invitation WHERE email = 'som@xa.example'")).toEqual([1]);
  expect(all(`SELECT person_id FROM presence WHERE draft_id = ${draft.id}`)).toEqual([last.id]);
  expect(
    all("SELECT id FROM session WHERE id IN ('xua', 'gan-day', 'quen') ORDER BY id"),
    "the first time it is only ended",
  ).toEqual(["gan-day", "quen"]);
  expect(all("SELECT ended_at IS NOT NULL FROM session WHERE id = 'quen'")).toEqual([1]);
  expect(
    all(`SELECT count(*) FROM session WHERE person_id = ${idle.id} AND ended_at IS NULL`),
  ).toEqual([0]);
  await expect.poll(() => all("SELECT id FROM upload")).toEqual(["tep-moi"]);
  expect(all("SELECT upload_id FROM upload_part")).toEqual([]);
  expect((await last.get("session")).status, "who is in stays").toBe(200);
});

/** What may be done while a second factor is still to be set up. */
const FIRST = [
  ...["GET session", "POST uses", "GET sessions", "DELETE sessions"],
  ...["POST passphrases", "POST totp-secrets", "POST totp"],
];
/** What needs no session, and so no second factor either. */
const STRANGERS = [
  ...["POST sessions", "DELETE session", "GET invitation", "POST acceptances", "POST set-up"],
];

test("where a second factor is required, nothing else is possible before it", async () => {
  const who = await hired(administrator, [{ role: "administrator" }]);
  await set({ totp_required: true });
  expect(await who.must("GET", "session")).toMatchObject({ totp_wanted: true });
  for (const route of deskRoutes().filter((route) => !STRANGERS.includes(route))) {
    const [method = "", path] = route.split(" ");
    const answer = await who.ask(method, `/api/desk/${path}`);
    if (FIRST.includes(route)) {
      expect([200, 400], route).toContain(answer.status);
    } else if (answer.status !== 404) {
      const told = [route, answer.status, answer.body.reason];
      expect(told).toEqual([route, 403, expect.stringContaining("xác thực hai bước")]);
    }
  }
  const { passphrase } = who;
  const { secret } = await who.must<{ secret: string }>("POST", "totp-secrets", { passphrase });
  await who.must("POST", "totp", { code: await code(secret, await step()) });
  expect(await who.must("GET", "session")).toMatchObject({ totp_wanted: false, totp: true });
  expect((await who.get("people")).status).toBe(200);
  await who.must("POST", "totp-removals", { passphrase });
  expect((await who.get("people")).status, "nor without it again").toBe(403);
});
