import { expect, test } from "@playwright/test";
import { notice, pdf, posting } from "../content";
import { environment } from "../environment";
import { exam, meeting, procedure } from "../kinds";
import { eventually } from "../patience";
import { Reader } from "../reader";

const reader = new Reader();
const PAGES = [
  ...["/", "/tin-tuc", "/tin-tuc?trang=2", "/thong-bao", "/hop", "/tuyen-dung"],
  ...[
    "/thu-tuc",
    "/thu-tuc?trang=2&sap-xep=ten",
    "/thu-tuc?cap=xa&muc-do=toan-trinh&tu-khoa=dang+ky",
  ],
  ...["/thu-tuc?linh-vuc=ho-tich&co-quan=uy-ban-nhan-dan-xa-ban-lien-son", "/thu-tuc/1.900101"],
  ...["/thu-tuc/1.900101/ho-so", "/hop/phien-hop-ubnd-thang-10-2026"],
  ...["/tuyen-dung/tuyen-dung-vien-chuc-2026", "/co-quan/uy-ban-nhan-dan-xa-ban-lien-son"],
  ...["/quy-tac-dem", "/quyen-rieng-tu", "/gioi-thieu", "/lien-he", "/co-quan", "/tro-nang"],
];

const queries = (response: Response) =>
  Number(/d1;desc="(\d+)"/.exec(response.headers.get("server-timing") ?? "")?.[1] ?? NaN);

test("a page asks D1 at most twice, and nothing within 5 seconds of the last", async () => {
  const { path } = await posting();
  for (const page of [...PAGES, path]) {
    // Other specs publish meanwhile, and every publication empties what is kept.
    await eventually(async () => {
      const [first, second] = [await reader.ask(page), await reader.ask(page)];
      expect([page, second.status, queries(second)]).toEqual([page, 200, 0]);
      expect(queries(first), page).toBeLessThanOrEqual(2);
    });
  }
});

test("the first look at a page asks D1 once or twice", async () => {
  const { path } = await posting({ kind: "notice" });
  const other = await procedure({ front: 'levels = ["xa"]' });
  const fresh = [path, other.path, `${other.path}/ho-so`, `/thu-tuc?tu-khoa=${other.code}`];
  for (const page of [...fresh, (await meeting()).path, (await exam(['stage = "intake"'])).path]) {
    const first = await reader.ask(page);
    expect([page, first.status]).toEqual([page, 200]);
    expect(queries(first), page).toBeGreaterThan(0);
    expect(queries(first), page).toBeLessThanOrEqual(2);
  }
});

test("what chooses is kept apart, what a sharer adds is not", async () => {
  const choices = ["", "cap=xa", "cap=tinh", "muc-do=mot-phan", "linh-vuc=ho-tich", "tu-khoa=dat"];
  const more = ["co-quan=uy-ban-nhan-dan-xa-ban-lien-son", "sap-xep=ten", "trang=2"];
  const queried = [...choices, ...more].map((query) => `/thu-tuc?${query}`);
  await eventually(async () => {
    const pages = await Promise.all(queried.map(async (path) => (await reader.ask(path)).text()));
    expect(new Set(pages).size).toBe(queried.length);
    for (const path of queried) {
      const shared = await reader.ask(`${path}&fbclid=abc&utm_source=zalo`);
      expect([path, queries(shared)]).toEqual([path, 0]);
    }
  });
});

test("a page is the same for everyone and sets no cookie", async () => {
  const { path } = await posting();
  for (const page of ["/", path]) {
    await eventually(async () => {
      const one = await new Reader().ask(page);
      const other = await new Reader({ cookie: "x" }).ask(page);
      expect(await one.text()).toBe(await other.text());
      for (const { headers } of [one, other]) {
        expect(headers.get("set-cookie")).toBeNull();
        expect(headers.get("cache-control")).toMatch(/^public, max-age=0(, s-maxage=5)?$/);
        expect(headers.get("content-type")).toBe("text/html; charset=utf-8");
        expect(headers.get("content-language")).toBe("vi");
      }
    });
  }
});

test("a page that is unchanged is not sent again", async () => {
  const { path } = await posting();
  await eventually(async () => {
    const first = await reader.ask(path);
    const tag = first.headers.get("etag") ?? "";
    expect(tag).toMatch(/^"[0-9a-f]+"$/);
    const second = await reader.ask(path, { headers: { "if-none-match": tag } });
    expect(second.status).toBe(304);
    expect(await second.text()).toBe("");
    const other = await reader.ask(path, { headers: { "if-none-match": '"khac"' } });
    expect(other.status).toBe(200);
  });
});

test("an unchanged page is a 304 when it is rendered anew, too", async () => {
  const { path } = await posting();
  const tag = (await reader.ask(path)).headers.get("etag") ?? "";
  // What is kept is emptied by any publication; one of another kind leaves this page as it is.
  await notice({ "a.pdf": pdf("a") });
  const response = await reader.ask(path, { headers: { "if-none-match": tag } });
  expect(response.status).toBe(304);
});

test("a page has one address", async () => {
  const table = [
    ["/tin-tuc/", "/tin-tuc"],
    ["/Tin-Tuc?trang=1", "/tin-tuc?trang=1"],
    ["//tin-tuc", "/tin-tuc"],
    ["/tin-tuc//a/", "/tin-tuc/a"],
    ["//evil.example/", "/evil.example"],
  ];
  for (const [asked, address] of table) {
    const response = await reader.ask(`${environment.url}${asked}`);
    expect([asked, response.status, response.headers.get("location")]).toEqual([
      asked,
      308,
      address,
    ]);
  }
});

test("HEAD gives a page's headers without the page", async () => {
  for (const page of ["/", "/tin-tuc/khong-co-bai-nay"]) {
    const [get, head] = [await reader.ask(page), await reader.ask(page, { method: "HEAD" })];
    expect(head.status).toBe(get.status);
    expect(head.headers.get("content-type")).toBe(get.headers.get("content-type"));
    expect(await head.text()).toBe("");
  }
});

test("what is not there is a page that says so", async () => {
  const paths = ["/khong-co", "/tin-tuc/khong-co", "/tin-tuc/a_b", "/thong-bao/a--b", "/van-ban/x"];
  const more = ["/tin-tuc?trang=999", "/tin-tuc?chuyen-muc=khong-co", "/tin-tuc/a/b/c", "/.env"];
  const kinds = ["/thu-tuc?trang=999", "/hop?trang=99", "/tuyen-dung?trang=99", "/hop/x"];
  const deep = ["/thu-tuc/1.9/ho-so/x", "/thu-tuc/khong", "/tuyen-dung/x", "/co-quan/x/y"];
  for (const path of [...paths, ...more, ...kinds, ...deep]) {
    const response = await reader.ask(path);
    expect([path, response.status]).toEqual([path, 404]);
    expect(response.headers.get("cache-control")).toBe("private, no-store");
    expect(await response.text()).toContain("Không tìm thấy trang");
  }
});

test("an address that makes no sense is a 400 with a sentence", async () => {
  const pages = ["trang=0", "trang=10001", "trang=-1", "trang=hai", "trang=1.5", "trang="];
  const lists = ["/tin-tuc", "/thong-bao", "/thu-tuc", "/hop", "/tuyen-dung"].flatMap((list) =>
    // A form that leaves the page's number empty asks for the first.
    pages
      .filter((query) => query !== "trang=" || list !== "/thu-tuc")
      .map((query) => `${list}?${query}`),
  );
  const odd = [
    "/tin-tuc?trang=%FF",
    "/%FF",
    "/tin-tuc/%C3",
    "/?%00",
    "/tin-tuc?chuyen-muc=B%C3%A0i",
  ];
  for (const path of [...lists, ...odd, `/tin-tuc?x=${"a".repeat(4096)}`, `/${"a".repeat(4096)}`]) {
    const response = await reader.ask(path);
    expect([path, response.status]).toEqual([path, 400]);
    const html = await response.text();
    expect(html).toContain("Yêu cầu không hợp lệ");
    expect(html).toMatch(/<p class="failure__text">[^<]+\.(<!>)?<\/p>/);
  }
});

test("a query of a megabyte is refused and the board lives on", async () => {
  const response = await reader.ask(`/tin-tuc?trang=${"1".repeat(1_000_000)}`);
  expect(response.status).toBeGreaterThanOrEqual(400);
  expect(response.status).toBeLessThan(500);
  expect((await reader.ask("/tin-tuc")).status).toBe(200);
});

test("unknown parameters change nothing of a page", async () => {
  const response = await reader.ask("/tin-tuc?fbclid=abc&utm_source=zalo");
  expect(response.status).toBe(200);
});

test("pages are only read", async () => {
  const lists = ["/", "/tin-tuc", "/thu-tuc", "/thu-tuc/1.900101/ho-so", "/hop", "/tuyen-dung"];
  for (const path of [...lists, "/tin-tuc/cau-ba-lang-thong-xe", "/khong-co"]) {
    for (const method of ["POST", "PUT", "DELETE", "PATCH", "OPTIONS"]) {
      const response = await reader.ask(path, { method });
      expect([path, method, response.status]).toEqual([path, method, 405]);
      expect(response.headers.get("allow")).toBe("GET, HEAD");
    }
  }
  const form = await reader.ask("/tin-tuc/cau-ba-lang-thong-xe/danh-gia", { method: "PUT" });
  expect(form.status).toBe(405);
  expect(form.headers.get("allow")).toMatch(/GET.*POST|POST.*GET/);
});

test("no script's and no style's text stands in a page", async () => {
  const response = await reader.ask("/tin-tuc/cau-ba-lang-thong-xe");
  const policy = response.headers.get("content-security-policy") ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
  expect(policy).not.toContain("unsafe-inline");
  const html = await response.text();
  expect(html).not.toMatch(/<script(?![^>]*\ssrc=)/);
  expect(html).not.toMatch(/\sstyle="/);
  expect(html).not.toMatch(/\son\w+="/);
  const loaded = html.replace(/<link [^>]*rel="canonical"[^>]*>/, "");
  expect(loaded, "nothing from elsewhere").not.toMatch(
    /<(script|link|img|iframe) [^>]*(src|href)="https?:/,
  );
});
