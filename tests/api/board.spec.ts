import { expect, test } from "@playwright/test";
import { posting } from "../content";
import { eventually } from "../patience";
import { Reader } from "../reader";

interface Frame {
  profile: { name: string; responsible: string };
  visits_today: number;
  visits_total: number;
  next_change: number | null;
}

const reader = new Reader();

test("the frame says whose board it is and how many came", async () => {
  const frame = await reader.json<Frame>("/api/frame");
  expect(frame.profile.name).toBe("Trang thông tin điện tử xã Bản Liền Sơn");
  expect(frame.profile.responsible).toBe("Ông Hà Văn Sinh, Chủ tịch Ủy ban nhân dân xã");
  expect(frame.visits_total).toBeGreaterThanOrEqual(frame.visits_today);
  await new Reader().visit("site");
  await eventually(async () => {
    const { visits_today } = await reader.json<Frame>("/api/frame");
    expect(visits_today).toBeGreaterThan(frame.visits_today);
  });
});

test("every publication raises the edition", async () => {
  const before = await reader.json<{ edition: number }>("/api/edition");
  await posting();
  const after = await reader.json<{ edition: number }>("/api/edition");
  expect(after.edition).toBeGreaterThan(before.edition);
});

test("the first page has a featured article, the newest news and the newest notices", async () => {
  const home = await reader.json<{
    featured: { slug: string };
    articles: { slug: string; posted: number }[];
    notices: { posted: number }[];
  }>("/api/home");
  expect(home.featured.slug).toBe("ba-peng-nop-ho-so-truc-tuyen");
  expect(home.articles).toHaveLength(6);
  expect(home.articles.map(({ slug }) => slug)).not.toContain(home.featured.slug);
  for (const lines of [home.articles, home.notices]) {
    const posted = lines.map(({ posted }) => posted);
    expect(posted).toEqual(posted.toSorted((one, other) => other - one));
  }
});

test("what the body says of itself, in two languages", async () => {
  const about = await reader.json<{ body: string; english: { body: string } }>("/api/about");
  expect(about.body).toContain("<h2>Bộ máy của xã</h2>");
  expect(about.english.body).toBe("People's Committee of Ban Lien Son Commune");
});

const ANSWERS = [
  "/",
  "/tin-tuc/khong-co-bai-nay",
  "/api/home",
  "/api/khong-co",
  "/api/visits.gif?subject=site",
  "/%FF",
  "/favicon.svg",
  "/robots.txt",
];

test("every answer is secured and names its cache policy", async () => {
  const [held] = await reader
    .json<{ documents: { id: number; file_name: string }[] }>(
      "/api/notice?slug=ke-hoach-tuyen-dung-vien-chuc-2026",
    )
    .then(({ documents }) => documents);
  const file = `/van-ban/${held?.id}/${encodeURIComponent(held?.file_name ?? "")}`;
  for (const path of [...ANSWERS, file]) {
    const headers = Object.fromEntries((await reader.ask(path)).headers);
    expect(headers, path).toMatchObject({
      "strict-transport-security": expect.stringMatching(/^max-age=31536000/),
      "x-content-type-options": "nosniff",
      "cache-control": expect.stringMatching(/\w/),
    });
  }
});

test("every answer of the worker says who may frame it and what it may use", async () => {
  for (const path of ANSWERS.filter((path) => !path.includes("."))) {
    const headers = Object.fromEntries((await reader.ask(path)).headers);
    expect(headers, path).toMatchObject({
      "content-security-policy": expect.stringContaining("frame-ancestors 'none'"),
      "permissions-policy": expect.stringContaining("geolocation=()"),
      "referrer-policy": "strict-origin-when-cross-origin",
    });
  }
});

test("the program and the style are kept for good", async () => {
  const html = await (await reader.ask("/")).text();
  const assets = html.match(/\/assets\/[\w.-]+/g) ?? [];
  expect(new Set(assets).size, "style, program, its script, one for old browsers").toBe(4);
  for (const path of new Set(assets)) {
    const response = await reader.ask(path);
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  }
});
