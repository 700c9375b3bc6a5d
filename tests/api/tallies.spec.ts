import { expect, test } from "@playwright/test";
import { notice, pdf, posting } from "../content";
import { eventually, SETTLING } from "../patience";
import { Reader } from "../reader";

test("many subjects in one question, in the order asked", async () => {
  const [one, two] = [await posting(), await posting()];
  const reader = new Reader();
  const listed = await reader.tallies(two.subject, "site", one.subject);
  const comma = await reader.tallies(`${two.subject},site,${one.subject}`);
  for (const lines of [listed, comma]) {
    expect(lines.map(({ subject }) => subject)).toEqual([two.subject, "site", one.subject]);
  }
  const hundred = Array.from({ length: 100 }, () => "site");
  expect((await reader.tallies(...hundred)).length).toBeGreaterThan(0);
});

test("counts reach everyone within 15 seconds, and the reader at once", async () => {
  const { subject } = await posting();
  const reader = new Reader();
  await reader.visit(subject);
  const own = await reader.json<{ tally: { views: number } }[]>(
    `/api/tallies?subject=${subject}&own=true`,
  );
  expect(own[0]?.tally.views).toBe(1);
  await eventually(async () => {
    expect((await new Reader().tally(subject)).tally.views).toBe(1);
  }, SETTLING);
});

test("an answer for everyone may be kept, one's own may not", async () => {
  const { subject } = await posting();
  const shared = await new Reader().ask(`/api/tallies?subject=${subject}`);
  expect(shared.headers.get("cache-control")).toBe("public, max-age=0, s-maxage=5");
  expect(shared.headers.get("set-cookie")).toBeNull();
  const own = await new Reader().ask(`/api/tallies?subject=${subject}&own=true`);
  expect(own.headers.get("cache-control")).toBe("private, no-store");
});

test("a posting's downloads are those of its documents", async () => {
  const held = await notice({ "một.pdf": pdf("một"), "hai.pdf": pdf("hai") });
  for (const { path } of held.documents) await new Reader().download(path);
  await eventually(async () => {
    const subjects = held.documents.map(({ subject }) => subject);
    const lines = await new Reader().tallies(held.subject, ...subjects);
    expect(lines.map(({ tally }) => tally.downloads)).toEqual([2, 1, 1]);
  });
});

test("every reason of refusal is told", async () => {
  const { refused } = await new Reader().tally((await posting()).subject);
  const reasons = ["bot", "editor", "foreign", "partial", "prefetch", "preview", "repeat"];
  expect(Object.keys(refused).sort()).toEqual(reasons);
});

test("a question that makes no sense is a 400 with a sentence", async () => {
  const many = `subject=${Array.from({ length: 101 }, (_, at) => `posting-${at + 1}`).join(",")}`;
  for (const query of [
    "",
    "subject=",
    "subject=x",
    "subject=site,bài",
    "subject=posting-01",
    many,
  ]) {
    const response = await new Reader().ask(`/api/tallies?${query}`);
    expect([query, response.status]).toEqual([query, 400]);
    expect(await response.json()).toMatchObject({ failure: "invalid" });
  }
  const unknown = await new Reader().ask("/api/tallies?subject=posting-99999999");
  expect(unknown.status).toBe(404);
  const post = await new Reader().post("/api/tallies", {});
  expect(post.status).toBe(405);
  expect(post.headers.get("allow")).toContain("GET");
});
