import { expect, test } from "@playwright/test";
import { importFile, notice, pdf, source, unique } from "../content";
import { digest } from "../cookie";
import { Reader } from "../reader";

const SIZE = 1000;
const NAME = "Danh sách thí sinh (đợt 1) – bản “cuối”.pdf";

async function file(name = NAME) {
  const bytes = pdf(unique("tep"), SIZE);
  const held = await notice({ [name]: bytes });
  const [document] = held.documents;
  if (!document) throw new Error("no document");
  return { ...document, bytes, held };
}

test("a file comes whole, with its right type, name, tag and digest", async () => {
  const { path, id, bytes, ...document } = await file();
  const response = await new Reader().ask(path);
  expect(response.status).toBe(200);
  const headers = Object.fromEntries(response.headers);
  const name = encodeURIComponent(NAME).replaceAll("(", "%28").replaceAll(")", "%29");
  expect(headers).toMatchObject({
    "content-type": "application/pdf",
    "content-length": String(SIZE),
    "accept-ranges": "bytes",
    "cache-control": "private, no-cache",
    "x-content-type-options": "nosniff",
    etag: `"${document.digest}"`,
  });
  expect(headers["content-disposition"]).toContain(`filename*=UTF-8''${name}`);
  expect(headers["content-disposition"]).toMatch(/^attachment; filename="[\w.-]+\.pdf"; /);
  const body = await response.arrayBuffer();
  expect(new Uint8Array(body)).toEqual(bytes);
  expect(await digest(body)).toBe(document.digest);
  expect(document).toMatchObject({ file_name: NAME, media_type: "application/pdf", size: SIZE });
});

test("shown inside a page it stays in place", async () => {
  const { path } = await file();
  const response = await new Reader().ask(`${path}?xem=1`);
  expect(response.headers.get("content-disposition")).toMatch(/^inline; /);
  expect(response.headers.get("content-security-policy")).toContain("frame-ancestors 'self'");
});

test("HEAD gives the same headers and no body", async () => {
  const { path } = await file();
  const [get, head] = [
    await new Reader().ask(path),
    await new Reader().ask(path, { method: "HEAD" }),
  ];
  expect(head.status).toBe(200);
  expect((await head.arrayBuffer()).byteLength).toBe(0);
  for (const name of ["content-type", "content-length", "content-disposition", "etag"]) {
    expect(head.headers.get(name), name).toBe(get.headers.get(name));
  }
});

test("a file that is unchanged is not sent again", async () => {
  const { path, digest } = await file();
  const tag = `"${digest}"`;
  for (const known of [tag, `W/${tag}`, `"x", ${tag}`, "*"]) {
    const response = await new Reader().ask(path, { headers: { "if-none-match": known } });
    expect([known, response.status]).toEqual([known, 304]);
    expect(response.headers.get("etag")).toBe(tag);
  }
  const other = await new Reader().ask(path, { headers: { "if-none-match": '"x"' } });
  expect(other.status).toBe(200);
});

const PARTS: [string, number, number][] = [
  ["bytes=0-0", 0, 1],
  ["bytes=0-99", 0, 100],
  ["bytes=100-199", 100, 200],
  ["bytes=900-", 900, SIZE],
  ["bytes=-100", 900, SIZE],
  ["bytes=-5000", 0, SIZE],
  ["bytes=500-9999", 500, SIZE],
];

test("a part of a file", async () => {
  const { path, bytes } = await file();
  for (const [range, from, to] of PARTS) {
    const response = await new Reader().ask(path, { headers: { range } });
    expect([range, response.status]).toEqual([range, 206]);
    expect(response.headers.get("content-range")).toBe(`bytes ${from}-${to - 1}/${SIZE}`);
    expect(response.headers.get("content-length")).toBe(String(to - from));
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes.slice(from, to));
  }
});

test("parts that cannot be, and those that may be passed over", async () => {
  const { path } = await file();
  for (const range of [`bytes=${SIZE}-`, "bytes=5000-6000", "bytes=-0"]) {
    const response = await new Reader().ask(path, { headers: { range } });
    expect([range, response.status]).toEqual([range, 416]);
    expect(response.headers.get("content-range")).toBe(`bytes */${SIZE}`);
  }
  for (const range of [
    "bytes=0-9,20-29",
    "bytes=9-1",
    "bytes=x-y",
    "bytes=-",
    "lines=1-2",
    "0-9",
  ]) {
    const response = await new Reader().ask(path, { headers: { range } });
    expect([range, response.status]).toEqual([range, 200]);
    expect((await response.arrayBuffer()).byteLength).toBe(SIZE);
  }
});

test("a part of another edition is not glued to this one", async () => {
  const { path, digest } = await file();
  const asked = (known: string) =>
    new Reader().ask(path, { headers: { range: "bytes=10-", "if-range": known } });
  expect((await asked(`"${digest}"`)).status).toBe(206);
  for (const other of ['"x"', `W/"${digest}"`, "Wed, 03 Oct 2018 15:01:00 GMT"]) {
    expect([other, (await asked(other)).status]).toEqual([other, 200]);
  }
});

test("a replaced file keeps its address and gets another tag", async () => {
  const { id, path, digest: before, held } = await file("ke-hoach.pdf");
  const front = '[[documents]]\nfile = "ke-hoach.pdf"';
  const text = source({ kind: "notice", slug: held.slug, front });
  const bytes = pdf("bản sửa");
  const { landed } = await importFile("x.md", text, { "ke-hoach.pdf": bytes });
  expect(landed[0]?.outcome).toBe("changed");
  const response = await new Reader().ask(path, { headers: { "if-none-match": `"${before}"` } });
  expect(response.status).toBe(200);
  expect(response.headers.get("etag")).toBe(`"${await digest(bytes)}"`);
  const page = await new Reader().json<{ document: { id: number } }>(`/api/document?id=${id}`);
  expect(page.document.id).toBe(id);
});

test("an address that is not quite right is not found", async () => {
  const { id } = await file();
  const names = ["khac.pdf", encodeURIComponent(NAME.normalize("NFD")), "%2e%2e%2fsecrets", "a/b"];
  const paths = names.map((name) => `/van-ban/${id}/${name}`);
  const others = [`/van-ban/99999999/${NAME}`, "/van-ban/99999999999999/x", "/van-ban/-1/x"];
  for (const address of [...paths, ...others, "/van-ban/một", "/van-ban/0", "/van-ban"]) {
    const response = await new Reader().ask(address);
    expect([address, response.status]).toEqual([address, 404]);
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
  }
  for (const query of ["id=99999999", "id=0"]) {
    expect((await new Reader().ask(`/api/document?${query}`)).status).toBe(404);
  }
  for (const query of ["", "id=x", "id=-1", "id=4294967296"]) {
    expect((await new Reader().ask(`/api/document?${query}`)).status).toBe(400);
  }
});

test("a picture of a body never changes", async () => {
  const page = await (await new Reader().ask("/tin-tuc/cau-ba-lang-thong-xe")).text();
  const address = /\/anh\/[0-9a-f]{32}\.webp/.exec(page)?.[0] ?? "";
  const response = await new Reader().ask(address);
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("image/webp");
  expect(response.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  for (const name of ["x.webp", "x.svg", "x", "..%2fsecrets.png"]) {
    expect([name, (await new Reader().ask(`/anh/${name}`)).status]).toEqual([name, 404]);
  }
  const post = await new Reader().ask(address, { method: "POST" });
  expect(post.status).toBe(405);
  expect(post.headers.get("allow")).toContain("GET");
});
