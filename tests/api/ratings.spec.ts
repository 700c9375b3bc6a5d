import { expect, test } from "@playwright/test";
import { notice, pdf, posting } from "../content";
import { signed, today } from "../cookie";
import { eventually } from "../patience";
import { type Rating, Reader } from "../reader";

test("a vote needs the cookie: an answer without it sets it and asks once more", async () => {
  const { subject } = await posting();
  const reader = new Reader();
  const first = await reader.post("/api/ratings", { subject, stars: 4 });
  expect(first.status).toBe(428);
  expect(await first.json()).toEqual({ failure: "cookie_needed" });
  expect(reader.cookie).not.toBe("");
  const second = await reader.post("/api/ratings", { subject, stars: 4 });
  expect(second.status).toBe(200);
  expect(second.headers.get("cache-control")).toBe("private, no-store");
  expect(((await second.json()) as Rating).mine).toBe(4);
});

test("one vote per visitor and article, changed and withdrawn", async () => {
  const { subject } = await posting();
  const reader = new Reader();
  expect((await reader.rate(subject, 4)).tally.stars).toEqual([0, 0, 0, 1, 0]);
  expect((await reader.rate(subject, 4)).tally.stars, "twice the same").toEqual([0, 0, 0, 1, 0]);
  expect((await reader.rate(subject, 2)).tally.stars).toEqual([0, 1, 0, 0, 0]);
  expect((await reader.rating(subject)).mine, "their own on return").toBe(2);
  const gone = await reader.withdraw(subject);
  expect([gone.mine, gone.tally.stars]).toEqual([null, [0, 0, 0, 0, 0]]);
  expect((await reader.withdraw(subject)).tally.stars, "twice").toEqual([0, 0, 0, 0, 0]);
  await reader.rate(subject, 5);
  await eventually(async () => {
    const { tally } = await new Reader().tally(subject);
    expect(tally.stars).toEqual([0, 0, 0, 0, 1]);
  });
});

test("votes of several readers are spread over five stars", async () => {
  const { subject } = await posting();
  const given = [1, 3, 3, 4, 5, 5, 5];
  await Promise.all(given.map((stars) => new Reader().rate(subject, stars)));
  await eventually(async () => {
    const { tally } = await new Reader().tally(subject);
    expect(tally.stars).toEqual([1, 0, 2, 1, 3]);
  });
});

test("the old portal's votes stay apart and are included in the sum", async () => {
  const front = "[opening]\nviews = 512\npoints = 5\nvotes = 1";
  const { subject, path } = await posting({ front });
  const reader = new Reader();
  const { tally } = await reader.rate(subject, 4);
  expect(tally.opening).toEqual({ views: 512, points: 5, votes: 1 });
  expect(tally.stars).toEqual([0, 0, 0, 1, 0]);
  await eventually(async () => {
    const page = await (await reader.ask(path)).text();
    expect(page).toContain("Tổng số điểm của bài viết là: 9 trong 2 đánh giá");
    expect(page).toContain("Xếp hạng: 4,5 - 2 phiếu bầu");
    expect(page).toContain("từ cổng cũ");
  });
});

test("a vote is found again on another day", async () => {
  const { subject } = await posting();
  const reader = new Reader({ cookie: await signed({ born: today() - 30 }) });
  await reader.rate(subject, 3);
  const elsewhere = new Reader({ cookie: reader.cookie });
  expect((await elsewhere.rating(subject)).mine).toBe(3);
  expect((await new Reader().rating(subject)).mine, "another reader's is not").toBeNull();
});

test("one and the same reader at the same moment has one vote", async () => {
  const { subject } = await posting();
  const reader = new Reader({ cookie: await signed() });
  await Promise.all([1, 2, 3, 4, 5, 5, 4, 3].map((stars) => reader.rate(subject, stars)));
  const { mine, tally } = await reader.rating(subject);
  expect(tally.stars.reduce((sum, votes) => sum + votes)).toBe(1);
  expect(tally.stars[(mine ?? 0) - 1]).toBe(1);
});

test("only one to five whole stars are taken", async () => {
  const { subject } = await posting();
  const reader = new Reader({ cookie: await signed() });
  const stars = ["0", "6", "4.5", '"4"', '"bốn"', "-1", "256", "null", "true", "[4]", "1e400"];
  for (const wrong of stars) {
    const response = await reader.post("/api/ratings", `{"subject":"${subject}","stars":${wrong}}`);
    expect([wrong, response.status]).toEqual([wrong, 400]);
    const { reason } = (await response.json()) as { reason: string };
    expect(reason).toMatch(/\p{L}+ .+\.$/u);
  }
  expect((await reader.rating(subject)).tally.stars).toEqual([0, 0, 0, 0, 0]);
});

test("articles are rated; nothing else is, nor what is not there", async () => {
  const held = await notice({ "a.pdf": pdf("đánh giá") });
  const reader = new Reader({ cookie: await signed() });
  for (const subject of ["site", held.subject, held.documents[0]?.subject ?? "", "bài", ""]) {
    const response = await reader.post("/api/ratings", { subject, stars: 5 });
    expect([subject, response.status]).toEqual([subject, 400]);
  }
  for (const init of [{ method: "GET" }, { method: "DELETE" }]) {
    expect((await reader.ask("/api/ratings?subject=site", init)).status).toBe(400);
    expect((await reader.ask("/api/ratings", init)).status).toBe(400);
    const unknown = await reader.ask("/api/ratings?subject=posting-99999999", init);
    expect(unknown.status).toBe(404);
  }
});

test("a page of another site can neither give nor take a vote", async () => {
  const { subject } = await posting();
  const reader = new Reader({ cookie: await signed() });
  await reader.rate(subject, 5);
  const foreign = { origin: "https://example.com" };
  const given = await reader.post("/api/ratings", { subject, stars: 1 }, foreign);
  expect(given.status).toBe(403);
  const taken = await reader.ask(`/api/ratings?subject=${subject}`, {
    method: "DELETE",
    headers: { "sec-fetch-site": "cross-site" },
  });
  expect(taken.status).toBe(403);
  expect((await reader.rating(subject)).mine).toBe(5);
});

test("wrong methods and large bodies", async () => {
  const put = await new Reader().ask("/api/ratings", { method: "PUT" });
  expect(put.status).toBe(405);
  const allowed = (put.headers.get("allow") ?? "").split(/, ?/);
  expect(allowed).toEqual(expect.arrayContaining(["GET", "POST", "DELETE"]));
  const subject = "x".repeat(5000);
  expect((await new Reader().post("/api/ratings", { subject, stars: 1 })).status).toBe(413);
});
