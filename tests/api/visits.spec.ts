import { expect, test } from "@playwright/test";
import { posting } from "../content";
import { signed, today } from "../cookie";
import { environment } from "../environment";
import { eventually } from "../patience";
import { agent, Reader, type Reason, type Visit } from "../reader";

test("one view per visitor, subject and day", async () => {
  const [first, second] = [await posting(), await posting()];
  const reader = new Reader();
  const once = await reader.visit(first.subject);
  expect(once.refused).toBeNull();
  expect(once.tally.views, "the reader's own act shows at once").toBe(1);
  const again = await reader.visit(first.subject);
  expect(again.refused).toBe("repeat");
  expect(again.tally.views).toBe(1);
  expect((await reader.visit(second.subject)).refused).toBeNull();
  expect((await new Reader().visit(first.subject)).refused, "another reader").toBeNull();
  await eventually(async () => {
    const { tally, refused } = await reader.tally(first.subject);
    expect([tally.views, refused.repeat]).toEqual([2, 1]);
  });
});

test("the visit before the cookie and those after it are one visitor", async () => {
  const { subject } = await posting();
  const reader = new Reader();
  await reader.visit(subject);
  expect(reader.cookie).not.toBe("");
  const sent = reader.cookie;
  expect((await reader.visit(subject)).refused).toBe("repeat");
  expect(reader.cookie, "a cookie that is known is not set again").toBe(sent);
});

test("readers with one address and one agent are one until they have a cookie", async () => {
  const { subject } = await posting();
  const same = agent();
  await new Reader({ agent: same }).visit(subject);
  expect((await new Reader({ agent: same }).visit(subject)).refused).toBe("repeat");
});

test("from the second day on the cookie's number is the visitor", async () => {
  const { subject } = await posting();
  const same = agent();
  const one = await signed({ born: today() - 1 });
  const other = await signed({ born: today() - 1 });
  expect((await new Reader({ agent: same, cookie: one }).visit(subject)).refused).toBeNull();
  expect((await new Reader({ agent: same, cookie: other }).visit(subject)).refused).toBeNull();
  expect((await new Reader({ cookie: one }).visit(subject)).refused).toBe("repeat");
});

test("a cookie that we did not sign is replaced and tells nothing", async () => {
  const { subject } = await posting();
  const tomorrow = await signed({ born: today() + 1 });
  const foreign = await signed({ key: "khóa của người khác" });
  for (const cookie of [foreign, tomorrow, "x", "%%%", "A".repeat(70)]) {
    const reader = new Reader({ cookie });
    expect((await reader.visit(subject)).refused).toBeNull();
    expect(reader.cookie).not.toBe(cookie);
  }
});

test("the cookie is ours alone and holds for 400 days", async () => {
  const { subject } = await posting();
  const response = await new Reader().post("/api/visits", { subject });
  const line = response.headers.get("set-cookie") ?? "";
  expect(line).toMatch(/^nguoi-doc=[\w-]+; Path=\/; Max-Age=34560000; HttpOnly; SameSite=Lax$/);
  expect(response.headers.get("cache-control")).toBe("private, no-store");
});

const REFUSED: [string, Reason, Record<string, string>][] = [
  ["a search engine", "bot", { "user-agent": "Mozilla/5.0 (compatible; Googlebot/2.1)" }],
  ["a program", "bot", { "user-agent": "curl/8.5.0" }],
  ["a headless browser", "bot", { "user-agent": "Mozilla/5.0 HeadlessChrome/140.0 Safari/537.36" }],
  ["a prefetch", "prefetch", { "sec-purpose": "prefetch;prerender" }],
  ["an older prefetch", "prefetch", { purpose: "prefetch" }],
  ["a preview of the page", "prefetch", { purpose: "preview" }],
  ["an editor", "editor", { authorization: `Bearer ${environment.importToken}` }],
];

test("who is no reader is not counted, and the refusal is, by its reason", async () => {
  const { subject } = await posting();
  for (const [who, reason, headers] of REFUSED) {
    const visit = await new Reader().visit(subject, headers);
    expect([who, visit.refused, visit.tally.views ?? 0]).toEqual([who, reason, 0]);
  }
  await eventually(async () => {
    const { tally, refused } = await new Reader().tally(subject);
    expect(tally.views ?? 0).toBe(0);
    expect(refused).toMatchObject({ bot: 3, prefetch: 3, editor: 1, repeat: 0 });
  });
});

test("a page of another site is refused, and the refusal counted", async () => {
  const { subject } = await posting();
  const headers: Record<string, string>[] = [
    { origin: "https://example.com" },
    { origin: "null" },
    { "sec-fetch-site": "cross-site" },
  ];
  for (const one of headers) {
    const response = await new Reader().post("/api/visits", { subject }, one);
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ failure: "refused" });
  }
  const own = await new Reader().visit(subject, { origin: environment.url });
  expect(own.refused).toBeNull();
  await eventually(async () => {
    const { tally, refused } = await new Reader().tally(subject);
    expect([tally.views, refused.foreign]).toEqual([1, 3]);
  });
});

test("reading a page counts nothing, and neither does HEAD", async () => {
  const { path, subject } = await posting();
  const reader = new Reader();
  for (const method of ["GET", "HEAD", "GET"]) {
    expect((await reader.ask(path, { method })).status).toBe(200);
  }
  expect((await new Reader().visit(subject)).tally.views).toBe(1);
});

test("without scripts a picture tells that a page is seen", async () => {
  const { subject } = await posting();
  const picture = `/api/visits.gif?subject=${subject}`;
  const reader = new Reader();
  const response = await reader.ask(picture);
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("image/gif");
  expect(response.headers.get("cache-control")).toBe("private, no-store");
  expect((await reader.visit(subject)).refused, "counted by the picture").toBe("repeat");
  await new Reader().ask(picture, { headers: { "sec-fetch-site": "same-origin" } });
  await new Reader().ask(picture, { headers: { "sec-fetch-site": "cross-site" } });
  await new Reader().ask(picture, { method: "HEAD" });
  await eventually(async () => {
    const { tally, refused } = await reader.tally(subject);
    expect([tally.views, refused.foreign, refused.partial]).toEqual([2, 1, 1]);
  });
});

test("the first act of a day is a visit to the site", async () => {
  const { subject } = await posting();
  const reader = new Reader();
  await reader.visit(subject);
  expect((await reader.visit("site")).refused, "counted with the posting").toBe("repeat");
  const other = new Reader();
  expect((await other.visit("site")).refused).toBeNull();
  expect((await other.visit("site")).refused).toBe("repeat");
});

test("what nobody can see is not counted", async () => {
  const future = await posting({ front: 'date = "2099-01-01 08:00"' });
  const gone = '[withdrawn]\nsince = "2020-01-01"\nwhy = "Đăng nhầm."';
  const withdrawn = await posting({ front: gone });
  const expired = await posting({ front: 'expires = "2020-01-01"' });
  expect([future.id, withdrawn.id, expired.id], "none can be read").toEqual([0, 0, 0]);
  const last = Number((await posting()).subject.split("-")[1]);
  const hidden = [1, 2, 3].map((back) => `posting-${last - back}`);
  for (const subject of [...hidden, "posting-99999999", "document-99999999"]) {
    const response = await new Reader().post("/api/visits", { subject });
    expect([subject, response.status]).toEqual([subject, 404]);
  }
});

test("a question that makes no sense is a 400 with a sentence", async () => {
  const bodies = ["", "{", "[]", "null", "{}", '{"subject":7}', '{"subject":"thu-tuc-1"}'];
  const more = ['{"subject":"posting-0"}', '{"subject":"posting-1e3"}', '{"subject":"\\ud800"}'];
  for (const body of [...bodies, ...more]) {
    const response = await new Reader().post("/api/visits", body);
    expect([body, response.status]).toEqual([body, 400]);
    const { failure, reason } = (await response.json()) as { failure: string; reason: string };
    expect(failure).toBe("invalid");
    expect(reason).toMatch(/\p{L}+ .+\.$/u);
  }
  const large = await new Reader().post("/api/visits", { subject: "x".repeat(5000) });
  expect(large.status).toBe(413);
  for (const method of ["GET", "PUT", "DELETE", "PATCH"]) {
    const response = await new Reader().ask("/api/visits", { method });
    expect([method, response.status]).toEqual([method, 405]);
    expect(response.headers.get("allow")).toBe("POST");
  }
});

test("a hundred at the same moment are counted once each", async () => {
  const { subject } = await posting();
  const reader = new Reader();
  const many = Array.from({ length: 20 }, () => reader.visit(subject));
  const answers: Visit[] = await Promise.all(many);
  expect(answers.filter(({ refused }) => refused === null)).toHaveLength(1);
  const others = await Promise.all(Array.from({ length: 80 }, () => new Reader().visit(subject)));
  expect(others.every(({ refused }) => refused === null)).toBe(true);
  await eventually(async () => {
    const { tally, refused } = await reader.tally(subject);
    expect([tally.views, refused.repeat]).toEqual([81, 19]);
  });
});
