import { expect, test } from "@playwright/test";
import { unique } from "../../content";
import { Clerk, clerk, theAdministrator } from "../../desk";
import { pause } from "../../patience";
import { address, invited, tried } from "../../people";

const WRONG = "không phải cụm mật khẩu này";
const someone = () => `${unique("khong-ai")}@banlienson.example`;
const from = (ip: string) => ({ "cf-connecting-ip": ip });
const cookieOf = (response: Response) => response.headers.getSetCookie()[0] ?? "";

interface Line {
  id: string;
  own: boolean;
  agent: string;
}

test("who is unknown, not there yet, disabled or mistypes is told the same", async () => {
  const administrator = await theAdministrator();
  const [known, disabled] = [await clerk([{ role: "author" }]), await clerk([{ role: "author" }])];
  const grants = [{ role: "author" as const }];
  const waiting = someone();
  await invited(administrator, waiting, grants);
  await administrator.must("POST", "person", {
    id: disabled.id,
    name: "X",
    grants,
    disabled: true,
  });
  const told: unknown[] = [];
  for (const [email, passphrase] of [
    [someone(), WRONG],
    [known.email, WRONG],
    [known.email, ""],
    [known.email, "x".repeat(5000)],
    [waiting, ""],
    [disabled.email, disabled.passphrase],
    ["không phải thư", WRONG],
  ] as const) {
    const response = await tried(email, { passphrase, headers: from(address()) });
    const headers = [...response.headers].filter(([name]) => name !== "date");
    told.push([response.status, headers, await response.json()]);
  }
  expect(told[0]).toMatchObject([400, expect.anything(), { failure: "invalid" }]);
  for (const one of told) expect(one).toEqual(told[0]);
});

test("guessing at an account gets slow, for its owner too, and for nobody else", async () => {
  const [owner, other] = [await clerk([{ role: "author" }]), await clerk([{ role: "author" }])];
  const headers = from(address());
  for (let failures = 1; failures <= 5; failures += 1) {
    const response = await tried(owner.email, { passphrase: WRONG, headers: from(address()) });
    expect(response.status, `failure ${failures}`).toBe(400);
  }
  const slowed = await tried(owner.email, { headers });
  expect(slowed.status, "though it is right").toBe(429);
  expect(Number(slowed.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(Number(slowed.headers.get("retry-after"))).toBeLessThanOrEqual(5);
  expect(await slowed.json()).toMatchObject({ failure: "too_many" });
  expect((await tried(other.email, { headers })).status, "from the same address").toBe(200);
  expect((await owner.get("session")).status, "who is in stays in").toBe(200);
  await pause(5500);
  expect((await tried(owner.email, { headers })).status).toBe(200);
  const again = await tried(owner.email, { passphrase: WRONG, headers });
  expect(again.status, "forgiven").toBe(400);
  expect((await tried(owner.email, { headers })).status).toBe(200);
});

test("many guesses at once are as slow as one after the other", async () => {
  const email = someone();
  const tries = Array.from({ length: 20 }, () =>
    tried(email, { passphrase: WRONG, headers: from(address()) }),
  );
  const statuses = (await Promise.all(tries)).map((response) => response.status);
  expect(statuses.filter((status) => status === 400).length).toBeLessThanOrEqual(5);
  expect(statuses.every((status) => status === 400 || status === 429)).toBe(true);
});

test("guessing from one network gets slow, whatever the account", async () => {
  test.setTimeout(90_000);
  const network = address().replace(/1$/, "");
  for (let failures = 1; failures <= 31; failures += 1) {
    const headers = from(`${network}${failures.toString(16)}`);
    expect((await tried(someone(), { passphrase: WRONG, headers })).status).toBe(400);
  }
  const headers = from(`${network}ffff`);
  expect((await tried(someone(), { passphrase: WRONG, headers })).status).toBe(429);
  const elsewhere = from(address());
  expect((await tried(someone(), { passphrase: WRONG, headers: elsewhere })).status).toBe(400);
  const known = await clerk([{ role: "author" }]);
  await pause(2500);
  expect((await tried(known.email, { headers })).status).toBe(200);
  const after = await tried(someone(), { passphrase: WRONG, headers });
  expect(after.status, "one of theirs has signed in").toBe(400);
});

test("the cookie is the host's own, and no script's", async () => {
  const { email } = await clerk([{ role: "author" }]);
  const parts = cookieOf(await tried(email)).split("; ");
  expect(parts[0]).toMatch(/^__Host-ban-bien-tap=[\w-]{43}$/);
  expect(parts.slice(1).sort()).toEqual(["HttpOnly", "Path=/", "SameSite=Strict", "Secure"]);
  const agent = "Mozilla/5.0 (Macintosh; Intel Mac OS X 14_0) Version/18.0 Safari/605.1.15";
  const plain = cookieOf(await tried(email, { headers: { "user-agent": agent } }));
  expect(plain, "Safari keeps no secure cookie on plain loopback").toMatch(
    /^ban-bien-tap=[\w-]{43};/,
  );
  expect(plain).not.toContain("Secure");
});

test("signing in makes a new session, and the browser's last one ends", async () => {
  const who = await clerk([{ role: "author" }]);
  const old = { cookie: who.cookie, csrf: who.csrf };
  await who.signIn();
  expect(who.cookie).not.toBe(old.cookie);
  expect(who.csrf).not.toBe(old.csrf);
  expect((await who.get("session")).status).toBe(200);
  expect((await Object.assign(new Clerk(who.email), old).get("session")).status).toBe(401);
  // What was not given by us is not taken on.
  const chosen = Object.assign(new Clerk(who.email), {
    cookie: `__Host-ban-bien-tap=${"A".repeat(43)}`,
  });
  await chosen.signIn();
  expect(chosen.cookie).not.toContain("A".repeat(43));
});

test("one sees one's sessions and ends them; an administrator ends anybody's", async () => {
  const [here, other] = [await clerk([{ role: "author" }]), await clerk([{ role: "editor" }])];
  const [there, third] = [
    await new Clerk(here.email).signIn(),
    await new Clerk(here.email).signIn(),
  ];
  const lines = await here.must<Line[]>("GET", "sessions");
  expect(lines).toHaveLength(3);
  expect(lines.filter((line) => line.own)).toHaveLength(1);
  expect(lines[0]?.agent).toBe("Chrome trên Android");
  const idOf = async (who: Clerk) =>
    (await who.must<Line[]>("GET", "sessions")).find((line) => line.own)?.id ?? "";
  const [theirs, last] = [await idOf(there), await idOf(third)];
  for (const id of [theirs, await idOf(here)]) {
    expect(there.cookie, "the name of a session opens nothing").not.toContain(id);
  }
  expect((await other.delete("sessions", { id: theirs })).status).toBe(403);
  expect((await here.delete("sessions", { id: "khong-co" })).status).toBe(404);
  await here.must("DELETE", "sessions", { id: theirs });
  expect((await there.get("session")).status).toBe(401);
  expect((await here.delete("sessions", { id: theirs })).status, "ended already").toBe(404);
  const administrator = await theAdministrator();
  const seen = await administrator.must<Line[]>("GET", "sessions", { person: here.id });
  expect(seen.map((line) => line.own)).toEqual([false, false]);
  await administrator.must("DELETE", "sessions", { id: last });
  expect((await third.get("session")).status).toBe(401);
  await here.must("DELETE", "session");
  expect(here.cookie, "the browser forgets it").toBe("");
});

test("a new passphrase needs the old one, and ends the other sessions", async () => {
  const [here, there] = await clerk([{ role: "author" }]).then(
    async (who) => [who, await new Clerk(who.email).signIn()] as const,
  );
  const fresh = "mây trắng vắt ngang núi đá";
  const wrong = await here.post("passphrases", { old: WRONG, new: fresh });
  expect([wrong.status, wrong.body.reason]).toEqual([
    400,
    expect.stringContaining("hiện tại không đúng"),
  ]);
  const short = await here.post("passphrases", { old: here.passphrase, new: "ngắn quá" });
  expect([short.status, short.body.reason]).toEqual([
    400,
    expect.stringContaining("ít nhất 12 ký tự"),
  ]);
  await here.must("POST", "passphrases", { old: here.passphrase, new: fresh });
  expect((await here.get("session")).status, "own session").toBe(200);
  expect((await there.get("session")).status, "other session").toBe(401);
  expect((await tried(here.email)).status, "the old one").toBe(400);
  expect((await tried(here.email, { passphrase: fresh })).status).toBe(200);
});

test("an unattended desk is no place to guess a passphrase", async () => {
  const who = await clerk([{ role: "author" }]);
  const asks = ["totp-secrets", "totp-removals", "totp-secrets", "totp-removals", "totp-secrets"];
  for (const path of asks) {
    expect((await who.post(path, { passphrase: WRONG })).status).toBe(400);
  }
  const slowed = await who.post("passphrases", {
    old: who.passphrase,
    new: "mây trắng vắt ngang núi",
  });
  expect(slowed.status).toBe(429);
  expect((await tried(who.email)).status, "its owner signs in elsewhere").toBe(200);
});
