import { expect, test } from "@playwright/test";
import { type Clerk, clerk, theAdministrator } from "../../desk";
import { tried } from "../../people";
import { code, step } from "../../totp";

interface Secured {
  who: Clerk;
  secret: string;
  recovery: string[];
  /** The step whose code was used to set it up. */
  used: number;
}

/** Somebody with a second factor. */
async function secured(): Promise<Secured> {
  const who = await clerk([{ role: "author" }]);
  const { passphrase } = who;
  const begun = await who.must<{ secret: string; uri: string }>("POST", "totp-secrets", {
    passphrase,
  });
  expect(begun.uri).toContain("otpauth://totp/");
  const used = (await step()) - 1;
  const question = { code: await code(begun.secret, used) };
  const { codes } = await who.must<{ codes: string[] }>("POST", "totp", question);
  return { who, secret: begun.secret, recovery: codes, used };
}

const told = async (response: Response) => [response.status, await response.json()];
const USED = [400, { failure: "invalid", reason: expect.stringContaining("đã dùng rồi") }];

test("a second factor is set up with a code, and asked for from then on", async () => {
  const { who, secret, recovery, used } = await secured();
  expect(new Set(recovery).size).toBe(10);
  const me = await who.must<object>("GET", "session");
  expect(me).toMatchObject({ totp: true, recovery_left: 10 });
  expect(await told(await tried(who.email))).toEqual([200, "code_needed"]);
  const asked = await tried(who.email);
  expect(asked.headers.getSetCookie(), "nobody is in yet").toEqual([]);
  expect((await tried(who.email, { passphrase: "sai cả hai", code: "000000" })).status).toBe(400);
  expect(await told(await tried(who.email, { code: await code(secret, used) }))).toEqual(USED);
  const right = await code(secret, used + 1);
  expect((await tried(who.email, { code: right })).status).toBe(200);
  expect(await told(await tried(who.email, { code: right })), "not twice").toEqual(USED);
});

test("of four who use one code at once, one is in", async () => {
  const { who, secret, used } = await secured();
  const right = await code(secret, used + 2);
  const all = await Promise.all([1, 2, 3, 4].map(() => tried(who.email, { code: right })));
  const answers = await Promise.all(all.map(told));
  expect(answers.filter(([status]) => status === 200)).toHaveLength(1);
  expect(answers.filter(([status]) => status !== 200)).toEqual([USED, USED, USED]);
});

test("a recovery code is good once, even for two at once", async () => {
  const { who, recovery } = await secured();
  const [first = "", second = ""] = recovery;
  const typed = ` ${first.toUpperCase().replace("-", " ")} `;
  expect((await tried(who.email, { code: typed })).status).toBe(200);
  expect(await told(await tried(who.email, { code: first }))).toEqual(USED);
  const both = await Promise.all([
    tried(who.email, { code: second }),
    tried(who.email, { code: second }),
  ]);
  expect(both.map((response) => response.status).sort()).toEqual([200, 400]);
  expect(await who.must("GET", "session")).toMatchObject({ recovery_left: 8 });
});

test("of four who confirm one secret at once, one gets codes, and they are those that work", async () => {
  const who = await clerk([{ role: "author" }]);
  const { passphrase } = who;
  const { secret } = await who.must<{ secret: string }>("POST", "totp-secrets", { passphrase });
  const question = { code: await code(secret, await step()) };
  const all = await Promise.all(
    [1, 2, 3, 4].map(() => who.post<{ codes: string[] }>("totp", question)),
  );
  expect(all.map(({ status }) => status).sort()).toEqual([200, 400, 400, 400]);
  const codes = all.flatMap(({ body }) => body.codes ?? []);
  expect((await tried(who.email, { code: codes[0] })).status).toBe(200);
});

test("guessing at codes gets slow, however often the passphrase is right", async () => {
  const { who, secret, used } = await secured();
  const right = await code(secret, used + 1);
  for (let failures = 1; failures <= 5; failures += 1) {
    const wrong = String((Number(right) + failures) % 1_000_000).padStart(6, "0");
    expect((await tried(who.email, { code: wrong })).status).toBe(400);
  }
  expect((await tried(who.email, { code: right })).status).toBe(429);
  expect((await tried(who.email)).status, "nor is the passphrase heard").toBe(429);
});

test("it is taken away by its owner's passphrase, or by an administrator when the phone is lost", async () => {
  const [own, lost] = [(await secured()).who, (await secured()).who];
  expect((await own.post("totp-removals", { passphrase: "sai" })).status).toBe(400);
  await own.must("POST", "totp-removals", { passphrase: own.passphrase });
  expect((await tried(own.email)).headers.getSetCookie()).toHaveLength(1);
  const administrator = await theAdministrator();
  const grants = [{ role: "author" }];
  const question = { id: lost.id, name: "Người thử", grants, disabled: false, drop_totp: true };
  await administrator.must("POST", "person", question);
  expect((await tried(lost.email)).headers.getSetCookie()).toHaveLength(1);
  const me = { ...question, id: administrator.id, grants: [{ role: "administrator" }] };
  expect((await administrator.post("person", me)).status, "not one's own").toBe(403);
});
