import { expect, test } from "@playwright/test";
import { pdf, unique, notice as withFiles } from "../content";
import { clerk, type Draft, LONG_AGO, notice, theAdministrator } from "../desk";
import { environment } from "../environment";
import {
  type Act,
  actsOf,
  approved,
  ask,
  hashed,
  type Line,
  listed,
  type Proof,
  pair,
  published,
  python,
  sha256,
  today,
  verified,
} from "../proofs";

const page = async (path: string) => (await fetch(new URL(path, environment.url))).text();
const status = async (path: string) => (await fetch(new URL(path, environment.url))).status;
const proofOf = (id: number) => ask<Proof>(`/posting?id=${id}`);

/** The postings that the day's page names beside an act. */
async function namedBy(date: string, number: number | undefined): Promise<number[]> {
  type Named = { number: number; named: { posting: number }[] };
  for (let at = 1; ; at++) {
    const day = await ask<{ public: { lines: Named[] } }>(`/acts?date=${date}&page=${at}`);
    if (day.public.lines.length === 0) throw new Error(`no act ${number} on ${date}`);
    const act = day.public.lines.find((line) => line.number === number);
    if (act) return act.named.map(({ posting }) => posting);
  }
}

async function actOf(proof: Proof): Promise<Act> {
  const act = proof.editions[0]?.act;
  const acts = await actsOf(act?.date ?? "", act?.number);
  const found = acts.find((it) => it.number === act?.number);
  if (!found) throw new Error("its day does not tell the act");
  return found;
}

test("what is published is told on its day, for anybody to recompute", async () => {
  const [author, editor] = await pair();
  const { posting: id, path } = await published(author, editor);
  const proof = await proofOf(id);
  const editions = [{ number: 1, wrong: null }];
  expect(proof).toMatchObject({ ended: null, dated: LONG_AGO, editions });
  const act = await actOf(proof);
  expect(await hashed(act)).toBe(act.hash);
  const [line] = act.editions as Line[];
  expect(act.editions).toEqual([{ path, posting: id, edition: 1, digest: line?.digest }]);
  const content = proof.editions[0]?.content ?? "";
  expect(await sha256(content)).toBe(line?.digest);
  expect(JSON.parse(act.open)).toMatchObject({
    what: "publish",
    editions: 1,
    list: await listed(act.editions as Line[]),
  });
  const before = (await actsOf(today(), act.number - 1)).find((it) => it.number < act.number);
  expect(act.prev).toBe(before?.hash);
});

test("a correction is a second edition, and both still agree", async () => {
  const [author, editor] = await pair();
  const first = await published(author, editor);
  const begun = await author.must<Draft>("POST", "drafts", { posting: first.posting });
  const body = "<p>Họp vào chiều thứ ba.</p>";
  const draft = await author.save(begun, { ...begun.content, body }, "Sửa ngày họp.");
  await approved(author, editor, draft);
  const { editions } = await proofOf(first.posting);
  expect(editions).toMatchObject([
    { number: 2, note: "Sửa ngày họp.", wrong: null },
    { number: 1, wrong: null },
  ]);
  for (const { content, digest } of editions) expect(await sha256(content ?? "")).toBe(digest);
  const only = await ask<Proof>(`/posting?id=${first.posting}&edition=1`);
  expect(only.editions.map((it) => it.content !== undefined)).toEqual([false, true]);
});

test("nobody of the desk is named", async () => {
  const [author, editor] = await pair();
  const { posting: id } = await published(author, editor);
  const proof = await fetch(new URL(`/api/niem-yet/posting?id=${id}`, environment.url));
  const act = await actOf((await proof.clone().json()) as Proof);
  const told = [await proof.text(), JSON.stringify(act), await page(`/niem-yet/bai/${id}`)];
  for (const text of told) expect(text).not.toMatch(/Tẩn Thị Kín|Hoàng Văn Kín|@banlienson/);
});

test("when the time of a posting is over the log says so by itself", async () => {
  const [author, editor] = await pair();
  const expires = Math.floor(Date.now() / 1000) + 4;
  const { posting: id, path } = await published(author, editor, { ...notice(), expires });
  await expect.poll(async () => (await proofOf(id)).endings, { timeout: 20_000 }).toHaveLength(1);
  const proof = await proofOf(id);
  expect(proof).toMatchObject({
    ended: { at: expires },
    endings: [{ expired: true, wrong: null }],
  });
  const acts = await actsOf(today(), proof.endings[0]?.act.number);
  const open = JSON.parse(acts[0]?.open ?? "");
  expect(open).toMatchObject({ what: "expire", subject: `posting ${path.slice(1)}` });
  expect(Date.parse(open.expires)).toBe(expires * 1000);
  expect(await page(`/niem-yet/bai/${id}`)).toContain("Hết thời hạn niêm yết");
  expect(await namedBy(today(), proof.endings[0]?.act.number)).toEqual([id]);
});

test("what was withdrawn keeps its digest, and tells its content no more", async () => {
  const [author, editor] = await pair();
  const secret = unique("số riêng");
  const content = { ...notice(), body: `<p>${secret}</p>` };
  const { posting: id, edition, path } = await published(author, editor, content);
  const { editions: before } = await proofOf(id);
  const why = "Lộ số điện thoại của người dân.";
  await editor.must("POST", "withdrawals", { posting: id, edition, why });
  const proof = await proofOf(id);
  expect(proof).toMatchObject({ ended: { why }, endings: [{ expired: false, why, wrong: null }] });
  expect(proof.editions).toMatchObject([{ digest: before[0]?.digest, wrong: null }]);
  expect(JSON.stringify(proof)).not.toContain(secret);
  const html = await page(`/niem-yet/bai/${id}`);
  expect(html).toContain(why);
  expect(html).not.toContain(secret);
  const acts = await actsOf(today(), proof.endings[0]?.act.number);
  expect(JSON.parse(acts[0]?.open ?? "")).toMatchObject({
    what: "withdraw",
    subject: `posting ${path.slice(1)}`,
    why,
  });
});

test("documents are told with their digests, and an old date with when it came here", async () => {
  const file = pdf(unique("tep"));
  const { id } = await withFiles({ "thong-bao.pdf": file });
  const proof = await proofOf(id);
  const bytes = await crypto.subtle.digest("SHA-256", file);
  const digest = [...new Uint8Array(bytes)].map((it) => it.toString(16).padStart(2, "0")).join("");
  expect(proof.documents).toMatchObject([{ file_name: "thong-bao.pdf", digest }]);
  expect(proof.editions[0]?.content).toContain(digest);
  expect(proof.dated).toBe(Date.parse("2019-05-20T08:00:00+07:00") / 1000);
  expect(proof.from).toBeGreaterThan(Date.now() / 1000 - 600);
});

const BAD: [string, number][] = [
  ["/api/niem-yet?page=0", 400],
  ["/api/niem-yet?page=9999", 404],
  ["/api/niem-yet/day", 400],
  ["/api/niem-yet/day?date=2026-13-01", 400],
  ["/api/niem-yet/day?date=2019-05-20", 404],
  ["/api/niem-yet/day?date=2999-01-01", 404],
  ["/api/niem-yet/acts?date=hom-nay", 400],
  ["/api/niem-yet/posting?id=mot", 400],
  ["/api/niem-yet/posting?id=4294967295", 404],
  ["/niem-yet/2019-05-20", 404],
  ["/niem-yet/2999-01-01", 404],
  ["/niem-yet/2026-1-1", 404],
  ["/niem-yet/bai/4294967295", 404],
  ["/niem-yet/bai/007", 404],
  ["/niem-yet?trang=9999", 404],
];
for (const [path, expected] of BAD) {
  test(`${path} is answered ${expected}`, async () => {
    expect(await status(path)).toBe(expected);
  });
}

test("answers may be kept for moments by everybody", async () => {
  for (const path of ["/api/niem-yet", `/api/niem-yet/day?date=${today()}`, "/niem-yet"]) {
    const response = await fetch(new URL(path, environment.url));
    // Near a moment that another spec has set, a page is to be asked for each time.
    const kept = /^public, max-age=0(, s-maxage=5)?$/;
    expect(response.headers.get("cache-control"), path).toMatch(kept);
  }
});

test("the record names who wrote and who approved, to those of the agency", async () => {
  const [author, editor] = await pair();
  const agency = "Trạm Y tế xã";
  const content = { ...notice(), agency };
  const { posting: id } = await published(author, editor, content);
  interface Sheet {
    body: string;
    signatures: object[];
    proof: Proof;
  }
  const sheet = await author.must<Sheet>("GET", "posting-record", { posting: id });
  expect(sheet).toMatchObject({
    signatures: [{ number: 1, who: "Tẩn Thị Kín", approver: "Hoàng Văn Kín" }],
    proof: { title: content.title, editions: [{ wrong: null }] },
  });
  const other = await clerk([
    { role: "editor", agency: "truong-ptdtbt-tieu-hoc-va-thcs-ban-lien-son" },
  ]);
  expect((await other.get("posting-record", { posting: id })).status).toBe(403);
  const admin = await theAdministrator();
  expect((await admin.get("posting-record", { posting: 4_294_967_295 })).status).toBe(404);
  expect(await status(`/api/desk/posting-record?posting=${id}`)).toBe(401);
});

test("the program for everybody is served as it is", async () => {
  const served = await fetch(new URL("/niem-yet/verify.py", environment.url));
  expect(served.status).toBe(200);
  expect(await served.text()).toContain("niem-yet/1");
});

if (python) {
  test("an independent program comes to the same end", async () => {
    const { code, told } = await verified(environment.url);
    expect([code, told]).toEqual([0, expect.stringMatching(/^Khớp\. \d+ ngày, mục cuối \d+, mã /)]);
  });
}
