import { expect, test } from "@playwright/test";
import { unique } from "../../content";
import type { Draft } from "../../desk";
import { environment } from "../../environment";
import { deskRoutes } from "../../routes";
import { World } from "../../world";

/**
 * Who asks, in the order of a row's answers: nobody; an author of another agency; an editor of that; an author,
 * who wrote what it is about; an editor; an administrator; a session that has ended; the administrator with a wrong token
 * against forged requests; the administrator from another site's page.
 */
const ASKERS = [
  "nobody",
  "other",
  "rival",
  "author",
  "editor",
  "administrator",
  "ended",
  "csrf",
  "foreign",
];

type Make = (world: World) => object | Promise<object>;

const none: Make = () => ({});
const draft: Make = async (world) => ({ id: (await world.draft()).id });
const versioned = (of: Promise<Draft>, more: object = {}) =>
  of.then(({ id, meta }) => ({ id, version: meta.version, ...more }));
const person = () => `${unique("moi")}@banlienson.example`;
const again = { old: environment.passphrase, new: environment.passphrase };

/** What is common to many rows. */
const ALL_READ = "401 200 200 200 200 200 401 200 200";
const ALL_WRITE = "401 200 200 200 200 200 401 403 403";
const AGENCY_READS = "401 403 403 200 200 200 401 200 200";
const AGENCY_WRITES = "401 403 403 200 200 200 401 403 403";
const EDITORS_WRITE = "401 403 403 403 200 200 401 403 403";
const EDITORS_READ = "401 403 200 403 200 200 401 200 200";
const ADMINISTRATORS_READ = "401 403 403 403 403 200 401 200 200";
const ADMINISTRATORS_WRITE = "401 403 403 403 403 200 401 403 403";
/** Without a session; what a page elsewhere sends is refused all the same. */
const ANYBODY_READS = "200 200 200 200 200 200 200 200 200";
const ANYBODY_WRITES = "200 200 200 200 200 200 200 200 403";
/** An upload is its sender's own: the author's, of which nothing has arrived yet. */
const OWN_READ = "401 404 404 200 404 404 401 404 404";
const OWN_PART = "401 404 404 400 404 404 401 403 403";
const OWN_WHOLE = "401 404 404 409 404 404 401 403 403";

// biome-ignore format: a row is a line
const TABLE: [string, Make, string][] = [
  ["GET choices", none, ALL_READ],
  ["GET timetable", none, ALL_READ],
  ["GET drafts", none, ALL_READ],
  ["POST drafts", () => ({ kind: "notice" }), ALL_WRITE],
  ["POST drafts", (world) => ({ posting: world.posting }), AGENCY_WRITES],
  ["GET draft", draft, AGENCY_READS],
  ["GET draft-check", draft, AGENCY_READS],
  ["GET draft-file", (world) => world.attached(), AGENCY_READS],
  ["POST draft-page", async (world) => ({ id: (await world.draft()).id, content: world.content() }), AGENCY_WRITES],
  ["POST draft", (world) => versioned(world.draft(), { content: world.content() }), AGENCY_WRITES],
  ["DELETE draft", draft, AGENCY_WRITES],
  ["POST presences", draft, AGENCY_WRITES],
  ["POST uploads", async (world) => ({ draft: (await world.draft()).id, file_name: "a.pdf", size: 9 }), AGENCY_WRITES],
  ["GET uploads", async (world) => ({ id: await world.upload() }), OWN_READ],
  ["PUT upload-parts", async (world) => ({ id: await world.upload(), part: 1 }), OWN_PART],
  ["POST completions", async (world) => ({ id: await world.upload() }), OWN_WHOLE],
  ["POST pictures", async (world) => ({ id: await world.upload() }), OWN_WHOLE],
  ["GET previews", async (world) => ({ draft: (await world.draft()).id }), AGENCY_READS],
  ["POST previews", async (world) => ({ draft: (await world.draft()).id, days: 1 }), AGENCY_WRITES],
  ["DELETE previews", async (world) => ({ id: await world.preview() }), AGENCY_WRITES],
  ["POST submissions", (world) => versioned(world.draft()), AGENCY_WRITES],
  ["DELETE submissions", async (world) => ({ id: (await world.submitted()).id }), AGENCY_WRITES],
  ["POST returns", (world) => versioned(world.submitted(), { comment: "Thiếu giờ." }), EDITORS_WRITE],
  ["POST publications", (world) => versioned(world.submitted()), EDITORS_WRITE],
  ["DELETE publications", async (world) => ({ id: (await world.scheduled()).id }), EDITORS_WRITE],
  ["POST confirmations", async (world) => ({ posting: await world.overridden(), edition: 1 }), EDITORS_WRITE],
  ["POST withdrawals", async (world) => ({ posting: await world.published(), edition: 1, why: "Nhầm." }), EDITORS_WRITE],
  ["GET postings", none, ALL_READ],
  ["GET posting-record", (world) => ({ posting: world.posting }), AGENCY_READS],
  ["GET editions", (world) => ({ posting: world.posting }), AGENCY_READS],
  ["GET edition", (world) => ({ posting: world.posting, edition: 1 }), AGENCY_READS],
  ["GET log", none, ADMINISTRATORS_READ],
  ["GET log-verdict", none, ADMINISTRATORS_READ],
  ["GET settings", none, ADMINISTRATORS_READ],
  ["POST settings", (world) => world.settings(), ADMINISTRATORS_WRITE],
  ["GET report", none, EDITORS_READ],
  ["GET report-lines", none, EDITORS_READ],
  ["GET report.csv", none, EDITORS_READ],
  ["GET agencies", none, ADMINISTRATORS_READ],
  ["POST agencies", () => ({ form: { name: unique("Phòng mới") } }), ADMINISTRATORS_WRITE],
  ["GET agency", async (world) => ({ slug: await world.newAgency() }), ADMINISTRATORS_READ],
  ["POST agency", async (world) => ({ slug: await world.newAgency(), before: {}, form: { name: "x" } }), "401 403 403 403 403 409 401 403 403"],
  ["POST agency-endings", async (world) => ({ slug: await world.newAgency(), before: {}, ending: { at: 1_000_000_000 } }), ADMINISTRATORS_WRITE],
  ["POST agency-merges", async (world) => ({ from: await world.newAgency(), into: await world.newAgency() }), ADMINISTRATORS_WRITE],
  ["GET names", () => ({ of: "field" }), ADMINISTRATORS_READ],
  ["POST names", () => ({ of: "category", name: unique("Chuyên mục") }), ADMINISTRATORS_WRITE],
  ["POST name", async (world) => world.renamed(), ADMINISTRATORS_WRITE],
  ["DELETE name", async (world) => ({ of: "category", slug: (await world.newName()).slug }), ADMINISTRATORS_WRITE],
  ["POST name-merges", async (world) => ({ of: "category", from: (await world.newName()).slug, into: (await world.newName()).slug }), ADMINISTRATORS_WRITE],
  ["GET appearance", none, ADMINISTRATORS_READ],
  // The board is everybody's: what would change it is not what is there.
  ["POST menu", () => ({ before: [{ name: "Không có", to: "/" }], menu: [{ name: "Không có", to: "/" }] }), "401 403 403 403 403 409 401 403 403"],
  ["GET featured", none, ADMINISTRATORS_READ],
  ["POST featured", () => ({ before: [0], featured: [0] }), "401 403 403 403 403 409 401 403 403"],
  ["POST emblem", () => ({ before: { url: "/anh/x", alt: "x" }, emblem: null }), "401 403 403 403 403 409 401 403 403"],
  ["POST emblem-pictures", none, "401 403 403 403 403 400 401 403 403"],
  ["GET import-tokens", none, ADMINISTRATORS_READ],
  ["POST import-tokens", () => ({ name: unique("Máy nạp") }), ADMINISTRATORS_WRITE],
  ["DELETE import-tokens", async (world) => ({ id: await world.newToken() }), ADMINISTRATORS_WRITE],
  ["GET people", none, ADMINISTRATORS_READ],
  ["POST person", (world) => world.member(), ADMINISTRATORS_WRITE],
  ["POST invitations", () => ({ email: person(), name: "Mới", grants: [{ role: "author" }] }), ADMINISTRATORS_WRITE],
  ["DELETE invitations", async (world) => ({ email: await world.invitedMail() }), ADMINISTRATORS_WRITE],
  ["GET invitation", async (world) => ({ token: await world.invited(person()) }), ANYBODY_READS],
  ["POST acceptances", async (world) => ({ token: await world.invited(person()), name: "Mới", passphrase: again.new }), ANYBODY_WRITES],
  ["POST delegations", (world) => world.delegation(), ADMINISTRATORS_WRITE],
  ["DELETE delegation", async (world) => ({ id: await world.delegated() }), ADMINISTRATORS_WRITE],
  ["POST set-up", () => ({ email: person(), name: "Mới" }), "401 401 401 401 401 401 401 401 401"],
  ["GET session", none, ALL_READ],
  ["POST uses", none, ALL_WRITE],
  ["POST profile", () => ({ name: "Tên mới", office: "" }), ALL_WRITE],
  ["POST passphrases", () => again, ALL_WRITE],
  ["POST totp-secrets", () => ({ passphrase: again.old }), ALL_WRITE],
  ["POST totp", () => ({ code: "000000" }), "401 400 400 400 400 400 401 403 403"],
  ["POST totp-removals", () => ({ passphrase: again.old }), ALL_WRITE],
  ["GET sessions", none, ALL_READ],
  ["GET sessions", (world) => ({ person: world.victim.id }), ADMINISTRATORS_READ],
  ["DELETE sessions", async (world) => ({ id: await world.sessionOf(world.victim) }), ADMINISTRATORS_WRITE],
  // Last, each with sessions of their own: they end the one that the cookie is of.
  ["POST sessions", (world) => ({ email: world.victim.email, passphrase: again.old }), ANYBODY_WRITES],
  ["DELETE session", none, ANYBODY_WRITES],
];

let world: World;
test.beforeAll(async () => {
  test.setTimeout(90_000);
  world = await World.make();
});

test("every route of the desk is in the table, and nothing else is", () => {
  expect([...new Set(TABLE.map(([route]) => route))].sort()).toEqual(deskRoutes());
});

for (const [at, [route, make, answers]] of TABLE.entries()) {
  test(`${route} (${at}) answers each as it should`, async () => {
    const told: string[] = [];
    const reasons: string[] = [];
    for (const who of ASKERS) {
      const question = await make(world);
      const response = await world.send(who, route, question);
      told.push(String(response.status));
      reasons.push(`${who}: ${await response.text()}`);
      expect(response.headers.get("cache-control"), who).toBe("private, no-store");
    }
    expect(told.join(" "), reasons.join("\n")).toBe(answers);
  });
}
