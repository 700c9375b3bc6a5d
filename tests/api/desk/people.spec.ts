import { expect, test } from "@playwright/test";
import { unique } from "../../content";
import { Clerk, clerk, type Grant, notice, theAdministrator } from "../../desk";
import { agency } from "../../kinds";
import { accepted, hired, invited, tried } from "../../people";

const HOUR = 3600;
const now = () => Math.floor(Date.now() / 1000);
const AUTHOR: Grant[] = [{ role: "author" }];
const someone = () => `${unique("moi")}@banlienson.example`;
const fresh = "mây trắng vắt ngang núi đá";

/** Slug of a new agency. */
async function place(name = unique("Trạm")): Promise<{ name: string; slug: string }> {
  await agency(name);
  const administrator = await theAdministrator();
  const choices = await administrator.must<{ agencies: [{ slug: string; name: string }][] }>(
    "GET",
    "choices",
  );
  const found = choices.agencies.find(([one]) => one.name === name);
  return { name, slug: found?.[0].slug ?? "" };
}

const change = (who: Clerk, more: object = {}) => ({
  id: who.id,
  name: "Người thử",
  grants: AUTHOR,
  disabled: false,
  ...more,
});

test("an invitation is read, and accepted once", async () => {
  const administrator = await theAdministrator();
  const who = new Clerk(someone());
  const token = await invited(administrator, ` ${who.email.toUpperCase()} `, AUTHOR);
  const read = await who.must("GET", "invitation", { token });
  expect(read).toMatchObject({ email: who.email, name: "Người thử", grants: AUTHOR });
  await accepted(who, token, "  Sùng\u0000A \n Páo ");
  await who.signIn();
  expect(await who.must("GET", "session")).toMatchObject({ name: "Sùng A Páo", grants: AUTHOR });
  const again = { token, name: "Kẻ khác", passphrase: fresh };
  for (const answer of [
    await who.post("acceptances", again),
    await who.get("invitation", { token }),
  ]) {
    expect([answer.status, answer.body.reason]).toEqual([400, expect.stringContaining("đã dùng")]);
  }
  expect((await tried(who.email, { passphrase: fresh })).status, "nothing was changed").toBe(400);
});

test("of two who accept one link at once, one has chosen the passphrase", async () => {
  const email = someone();
  const token = await invited(await theAdministrator(), email, AUTHOR);
  const choices = ["mây trắng vắt ngang núi đá", "suối trong chảy quanh bản nhỏ"];
  const answers = await Promise.all(
    choices.map((passphrase) =>
      new Clerk(email).post("acceptances", { token, name: "Người thử", passphrase }),
    ),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
  for (const [at, passphrase] of choices.entries()) {
    expect((await tried(email, { passphrase })).status).toBe(answers[at]?.status);
  }
});

test("mangled, older and foreign links open nothing", async () => {
  const administrator = await theAdministrator();
  const who = new Clerk(someone());
  const older = await invited(administrator, who.email, AUTHOR);
  const token = await invited(administrator, who.email, AUTHOR);
  const swapped = `${token.startsWith("A") ? "B" : "A"}${token.slice(1)}`;
  const wrong = [older, swapped, token.slice(1), `${token}A`, "", "' OR 1=1 --", "ộ".repeat(43)];
  for (const token of wrong) {
    const read = await who.get("invitation", { token });
    expect([token, read.status, read.body.reason]).toEqual([
      token,
      400,
      expect.stringContaining("Liên kết mời"),
    ]);
    const question = { token, name: "Người thử", passphrase: fresh };
    expect((await who.post("acceptances", question)).status, token).toBe(400);
  }
  expect((await who.get("invitation", { token })).status).toBe(200);
});

test("a passphrase must be long and not to be guessed; the link waits until it is", async () => {
  const who = new Clerk(someone());
  const token = await invited(await theAdministrator(), who.email, AUTHOR);
  const table = [
    ["ngắn lắm", "ít nhất 12 ký tự"],
    ["", "ít nhất 12 ký tự"],
    ["a".repeat(201), "dài quá 200"],
    ["password123456", "dễ đoán"],
    ["123456789012", "dễ đoán"],
    [who.email, "dựa vào tên"],
    ["Giàng Thị Máy Hoa", "dựa vào tên"],
  ];
  for (const [passphrase, reason] of table) {
    const question = { token, name: "Giàng Thị Máy Hoa", passphrase };
    const answer = await who.post("acceptances", question);
    expect([passphrase, answer.status, answer.body.reason]).toEqual([
      passphrase,
      400,
      expect.stringContaining(reason ?? ""),
    ]);
  }
  for (const name of ["", "   ", "x".repeat(101)]) {
    expect((await who.post("acceptances", { token, name, passphrase: fresh })).status).toBe(400);
  }
  await accepted(who, token);
});

test("who forgot their passphrase gets a link; their roles stay, their sessions do not", async () => {
  const administrator = await theAdministrator();
  const who = await clerk([{ role: "editor" }]);
  for (let failures = 0; failures < 5; failures += 1)
    await tried(who.email, { passphrase: "quên" });
  const token = await invited(administrator, who.email, []);
  await who.must("POST", "acceptances", { token, name: "Người thử", passphrase: fresh });
  expect((await who.get("session")).status).toBe(401);
  const back = await new Clerk(who.email, fresh).signIn();
  expect(await back.must("GET", "session")).toMatchObject({
    id: who.id,
    grants: [{ role: "editor" }],
  });
  const unknown = { email: someone(), name: "Người thử", grants: [] };
  expect((await administrator.post("invitations", unknown)).status, "somebody new has none").toBe(
    400,
  );
  const own = { email: administrator.email, name: "Tôi", grants: AUTHOR };
  expect((await administrator.post("invitations", own)).status, "not oneself").toBe(403);
});

test("roles are of agencies", async () => {
  const [here, there] = [await place(), await place()];
  const who = await clerk([
    { role: "author", agency: here.slug },
    { role: "editor", agency: there.slug },
  ]);
  const reader = await clerk([{ role: "editor" }]);
  const write = async (name: string) => {
    const draft = await who.must<{ id: number; meta: { version: number } }>("POST", "drafts", {
      kind: "notice",
    });
    const question = { id: draft.id, version: draft.meta.version };
    return who.post("draft", { ...question, content: { ...notice(), agency: name } });
  };
  expect((await write(here.name)).status).toBe(200);
  expect((await write(there.name)).status).toBe(200);
  expect((await write("")).status, "the board's own").toBe(403);
  const drafts = await reader.draft("notice", { ...notice(), agency: here.name });
  const others = await reader.draft("notice", { ...notice(), agency: there.name });
  expect((await who.get("draft", { id: drafts.id })).status, "an author there").toBe(403);
  expect((await who.get("draft", { id: others.id })).status, "an editor there").toBe(200);
  const administrator = await theAdministrator();
  const nowhere: Grant[] = [{ role: "author", agency: "khong-co-dau" }];
  const invitation = { email: someone(), name: "Người thử", grants: nowhere };
  for (const answer of [
    await administrator.post("invitations", invitation),
    await administrator.post("person", change(who, { grants: nowhere })),
    await administrator.post("person", change(who, { grants: [] })),
  ]) {
    expect(answer.status, answer.body.reason).toBe(400);
  }
});

test("an administrator of one agency is none of the board", async () => {
  const { slug } = await place();
  const who = await clerk([{ role: "administrator", agency: slug }]);
  for (const path of ["people", "settings", "log"]) expect((await who.get(path)).status).toBe(403);
  const question = { email: someone(), name: "Người thử", grants: [{ role: "administrator" }] };
  expect((await who.post("invitations", question)).status).toBe(403);
  expect(
    (await who.post("person", change(who, { grants: [{ role: "administrator" }] }))).status,
  ).toBe(403);
});

test("who is disabled is out at once, and stays out until they are let in again", async () => {
  const administrator = await theAdministrator();
  const who = await clerk(AUTHOR);
  const link = await invited(administrator, who.email, [{ role: "administrator" }]);
  await administrator.must("POST", "person", change(who, { disabled: true }));
  expect((await who.get("session")).status).toBe(401);
  expect((await tried(who.email)).status).toBe(400);
  expect((await who.get("invitation", { token: link })).status, "an older link is void").toBe(400);
  await administrator.must("POST", "person", change(who));
  expect((await who.get("session")).status, "a session that ended stays ended").toBe(401);
  await who.signIn();
});

test("roles that change count from the next question on", async () => {
  const administrator = await theAdministrator();
  const who = await clerk([{ role: "administrator" }]);
  expect((await who.get("people")).status).toBe(200);
  await administrator.must("POST", "person", change(who));
  expect((await who.get("people")).status).toBe(403);
  expect((await administrator.post("person", change(who, { id: 4_000_000_000 }))).status).toBe(404);
});

test("nobody disables, demotes or promotes themselves", async () => {
  const who = await clerk([{ role: "administrator" }]);
  const own = { grants: [{ role: "administrator" }] };
  for (const more of [{ ...own, disabled: true }, {}, { grants: [...own.grants, ...AUTHOR] }]) {
    const answer = await who.post("person", change(who, more));
    expect([answer.status, answer.body.reason]).toEqual([
      403,
      expect.stringContaining("quản trị khác"),
    ]);
  }
  await who.must("POST", "person", change(who, { ...own, name: "Tên mới" }));
});

test("who stands in has those roles, between the dates and not outside", async () => {
  const administrator = await theAdministrator();
  const boss = await clerk([{ role: "administrator" }], "Người đi vắng");
  const who = await clerk(AUTHOR, "Người thay");
  const delegate = (since: number, until: number, note = unique("phep")) =>
    administrator.post("delegations", { from: boss.id, to: who.id, since, until, note });
  const grants = async () =>
    (await who.must<{ grants: Grant[] }>("GET", "session")).grants.map(({ role }) => role).sort();
  const t = now();
  for (const [since, until] of [
    [t, t],
    [t + HOUR, t],
    [t - 2 * HOUR, t - HOUR],
    [t, t + 400 * 24 * HOUR],
    [t + 400 * 24 * HOUR, t + 401 * 24 * HOUR],
    [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  ] as const) {
    expect((await delegate(since, until)).status, `${since} ${until}`).toBe(400);
  }
  expect((await delegate(t + HOUR, t + 2 * HOUR)).status).toBe(200);
  expect(await grants(), "not yet").toEqual(["author"]);
  expect((await delegate(t - HOUR, now() + 3)).status).toBe(200);
  expect(await grants()).toEqual(["administrator", "author"]);
  expect((await who.get("people")).status).toBe(200);
  const lasting = change(who, { grants: [{ role: "administrator" }] });
  expect((await who.post("person", lasting)).status, "not for good").toBe(403);
  await expect.poll(grants, { timeout: 6000 }).toEqual(["author"]);
  expect((await who.get("people")).status, "over").toBe(403);
  const note = unique("phep");
  expect((await delegate(t, t + HOUR, note)).status).toBe(200);
  const { delegations } = await administrator.must<{ delegations: { id: number; note: string }[] }>(
    "GET",
    "people",
  );
  const id = delegations.find((one) => one.note === note)?.id;
  expect(await grants()).toEqual(["administrator", "author"]);
  await administrator.must("DELETE", "delegation", { id });
  expect(await grants(), "ended early").toEqual(["author"]);
  expect((await administrator.delete("delegation", { id })).status).toBe(404);
  expect((await delegate(t, t + HOUR)).status).toBe(200);
  await administrator.must(
    "POST",
    "person",
    change(boss, { grants: [{ role: "administrator" }], disabled: true }),
  );
  expect(await grants(), "nobody stands in for who is disabled").toEqual(["author"]);
  const strange = { from: who.id, to: 4_000_000_000, since: t, until: t + HOUR };
  expect((await administrator.post("delegations", strange)).status).toBe(404);
  expect((await administrator.post("delegations", { ...strange, to: who.id })).status).toBe(400);
});

test("a board's people come with it", async () => {
  const who = await hired(await theAdministrator(), [{ role: "editor" }], "Lò Văn Muôn");
  const { people } = await (await theAdministrator()).must<{ people: object[] }>("GET", "people");
  const expected = {
    name: "Lò Văn Muôn",
    email: who.email,
    totp: false,
    disabled: null,
    sessions: 1,
  };
  expect(people).toContainEqual(expect.objectContaining(expected));
});
