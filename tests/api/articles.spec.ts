import { expect, test } from "@playwright/test";
import { posting, unique } from "../content";
import { Reader } from "../reader";

interface Line {
  slug: string;
  title: string;
  category: string;
  posted: number | null;
}

interface List {
  leaf: { lines: Line[]; page: number; size: number; total: number };
  categories: { slug: string; name: string; articles: number }[];
  chosen: { slug: string; name: string } | null;
}

const reader = new Reader();
const list = (query = "") => reader.json<List>(`/api/articles?${query}`);

test("articles are listed newest first, by pages", async () => {
  const { leaf, categories, chosen } = await list();
  expect(leaf).toMatchObject({ page: 1, size: 12 });
  expect(leaf.lines).toHaveLength(12);
  expect(leaf.total).toBeGreaterThan(20);
  expect(chosen).toBeNull();
  expect(categories.length).toBeGreaterThan(3);
  const second = await list("page=2");
  const posted = [...leaf.lines, ...second.leaf.lines].map(({ posted }) => posted ?? 0);
  expect(posted).toEqual(posted.toSorted((one, other) => other - one));
});

test("a category lists its own", async () => {
  const { leaf, chosen } = await list("category=cai-cach-hanh-chinh");
  expect(chosen?.name).toBe("Cải cách hành chính");
  expect(leaf.lines.length).toBe(leaf.total);
  expect(new Set(leaf.lines.map(({ category }) => category))).toEqual(new Set([chosen?.name]));
});

test("withdrawn articles are in no list", async () => {
  const slug = "danh-sach-ho-duoc-ho-tro-xoa-nha-tam";
  const { leaf } = await list("category=kinh-te-xa-hoi");
  expect(leaf.lines.map((line) => line.slug)).not.toContain(slug);
  expect((await reader.ask(`/api/article?slug=${slug}`)).status).toBe(410);
});

test("an article tells all that was loaded", async () => {
  const article = await reader.json<Record<string, unknown>>(
    "/api/article?slug=cau-ba-lang-thong-xe",
  );
  expect(article).toMatchObject({
    title: "Cầu Bà Lăng thông xe sau mười một tháng thi công",
    byline: "Lường Văn Toàn",
    category: { slug: "kinh-te-xa-hoi", name: "Kinh tế – Xã hội" },
    source: { name: "Đài Truyền thanh xã Bản Liền Sơn" },
    posted: Date.UTC(2026, 9, 3, 0, 30) / 1000,
    documents: [{ number: "118/QĐ-UBND", media_type: "application/pdf" }],
  });
  expect(article["newer"]).toBeTruthy();
  expect(article["older"]).toBeTruthy();
  expect(article["related"]).not.toEqual([]);
});

test("what is not there is a 404", async () => {
  const beyond = ["page=10000", "page=500", "category=khong-co"];
  const paths = beyond.map((query) => `/api/articles?${query}`);
  for (const path of [...paths, "/api/article?slug=khong-co", "/api/khong-co", "/api/"]) {
    const response = await reader.ask(path);
    expect([path, response.status]).toEqual([path, 404]);
    expect(response.headers.get("cache-control")).toBe("private, no-store");
    expect([path, await response.text()]).toEqual([path, '{"failure":"missing"}']);
  }
});

test("a question that makes no sense is a 400 with a sentence", async () => {
  const lists = [
    "page=0",
    "page=10001",
    "page=-1",
    "page=1.5",
    "page=hai",
    "page=",
    "page=1&page=2",
  ];
  const more = ["page=99999999999999999999", "category=Bài", "category=", "page=%FF", "%FF=1"];
  const long = `category=${"a".repeat(4096)}`;
  const paths = [...lists, ...more, long].map((query) => `/api/articles?${query}`);
  const slugs = ["", "slug=", "slug=A", "slug=a--b", "slug=../x", `slug=${"a".repeat(121)}`];
  for (const path of [...paths, ...slugs.map((query) => `/api/article?${query}`)]) {
    const response = await reader.ask(path);
    expect([path, response.status]).toEqual([path, 400]);
    const { failure, reason } = (await response.json()) as { failure: string; reason: string };
    expect(failure).toBe("invalid");
    expect(reason, path).toMatch(/^\p{Lu}.*[^\x20-\x7e].*\.$/u);
  }
});

test("a query of a megabyte is refused and the board lives on", async () => {
  const response = await reader.ask(`/api/articles?page=${"1".repeat(1_000_000)}`);
  expect(response.status).toBeGreaterThanOrEqual(400);
  expect(response.status).toBeLessThan(500);
  expect((await reader.ask("/api/articles")).status).toBe(200);
});

test("only reading", async () => {
  for (const method of ["POST", "PUT", "DELETE", "PATCH"]) {
    const response = await reader.ask("/api/articles", { method });
    expect([method, response.status]).toEqual([method, 405]);
    expect(response.headers.get("allow")?.split(/, ?/)).toEqual(["GET", "HEAD"]);
  }
});

test("nothing in a title or a body can run", async () => {
  const title = `</title><script>alert(1)</script><img src=x onerror=alert(2)> ${unique("xss")}`;
  const body = [
    "<script>alert(3)</script><p onclick=alert(4)>Chữ</p><img src=x onerror=alert(5)>",
    '<a href="javascript:alert(6)">bấm</a> <iframe src="https://example.com"></iframe>',
    "<svg onload=alert(7)></svg></script><style>*{display:none}</style>",
    '<p style="position:fixed">nổi</p><form action="https://example.com"><button>x</button></form>',
  ].join("\n\n");
  const pictureless = body.replaceAll(/<img[^>]*>/g, "");
  const front = `lead = ${JSON.stringify(`</script><script>alert(8)</script>`)}`;
  const { path, slug } = await posting({ title, front, body: pictureless });
  const article = await reader.json<{ title: string; body: string }>(`/api/article?slug=${slug}`);
  expect(article.title, "a title is text").toBe(title);
  const banned = /<(script|iframe|svg|style|form|img|button)|\son\w+=|javascript:|style=/i;
  expect(article.body).not.toMatch(banned);
  expect(article.body).toContain("Chữ");
  const response = await reader.ask(path);
  const html = await response.text();
  for (const text of ["<script>alert", "<img src=x", "javascript:alert"]) {
    expect(html).not.toContain(text);
  }
  expect(html).toContain("&lt;script&gt;alert(1)");
});
