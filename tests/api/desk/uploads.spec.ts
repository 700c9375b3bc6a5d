import { expect, test } from "@playwright/test";
import { pdf, unique } from "../../content";
import { digest } from "../../cookie";
import { type Clerk, clerk, type Draft, LONG_AGO, notice } from "../../desk";
import { environment } from "../../environment";

const PART = 5 * 1024 * 1024;

interface Upload {
  id: string;
  file_name: string;
  parts: number[];
}

interface Attachment {
  file_name: string;
  media_type: string;
  digest: string;
  scanned?: boolean;
}

type Bytes = Uint8Array<ArrayBuffer>;

const begin = (lan: Clerk, draft: Draft, file_name: string, bytes: Bytes) =>
  lan.must<Upload>("POST", "uploads", { draft: draft.id, file_name, size: bytes.length });

async function sendPart(lan: Clerk, id: string, part: number, bytes: Bytes): Promise<number> {
  const address = new URL(`/api/desk/upload-parts?id=${id}&part=${part}`, environment.url);
  const headers = { cookie: lan.cookie, "x-csrf": lan.csrf, origin: address.origin };
  const body = bytes.slice((part - 1) * PART, part * PART);
  return (await fetch(address, { method: "PUT", headers, body })).status;
}

async function attach(lan: Clerk, draft: Draft, name: string, bytes: Bytes) {
  const { id } = await begin(lan, draft, name, bytes);
  for (let part = 1; (part - 1) * PART < bytes.length; part++) {
    expect(await sendPart(lan, id, part, bytes)).toBe(200);
  }
  return lan.post<Attachment>("completions", { id });
}

test("a large file comes in parts, goes on where it was cut, and is posted whole", async () => {
  const [lan, mai] = await Promise.all([clerk([{ role: "author" }]), clerk([{ role: "editor" }])]);
  const draft = await lan.draft("notice", notice());
  const word = unique("dai");
  const bytes = pdf(word, 2 * PART + 12_345);
  const begun = await begin(lan, draft, "Kế hoạch.pdf", bytes);
  expect(await sendPart(lan, begun.id, 2, bytes)).toBe(200);
  expect(await sendPart(lan, begun.id, 1, bytes.slice(0, 999)), "cut short").toBe(400);
  expect((await lan.post("completions", { id: begun.id })).status, "not whole").toBe(409);
  const again = await begin(lan, draft, "Kế hoạch.pdf", bytes);
  expect(again, "the same upload goes on").toMatchObject({ id: begun.id, parts: [2] });
  expect((await mai.get("uploads", { id: begun.id })).status, "it is Lan's own").toBe(404);
  expect(await sendPart(lan, begun.id, 1, bytes)).toBe(200);
  expect(await sendPart(lan, begun.id, 3, bytes)).toBe(200);
  expect(await sendPart(lan, begun.id, 4, bytes)).toBe(400);
  const attachment = await lan.must<Attachment>("POST", "completions", { id: begun.id });
  expect(attachment).toMatchObject({
    file_name: "Kế hoạch.pdf",
    media_type: "application/pdf",
    digest: await digest(bytes),
    scanned: true,
  });
  const saved = await lan.save(draft, { ...draft.content, documents: [attachment] });
  await lan.must("POST", "submissions", { id: saved.id, version: saved.meta.version });
  const { now } = await mai.must<{ now: { path: string } }>("POST", "publications", {
    id: saved.id,
    version: saved.meta.version,
  });
  const page = await (await fetch(new URL(now.path, environment.url))).text();
  const href = /\/van-ban\/\d+\/[^"?&]+\.pdf/.exec(page)?.[0] ?? "";
  const taken = await fetch(new URL(href, environment.url));
  expect(taken.status, href).toBe(200);
  const file = new Uint8Array(await taken.arrayBuffer());
  expect(file.length).toBe(bytes.length);
  expect(await digest(file)).toBe(attachment.digest);
});

const text = (content: string): Bytes => new TextEncoder().encode(content);

test("what is no document is refused, whatever it is called", async () => {
  const lan = await clerk([{ role: "author" }]);
  const draft = await lan.draft("notice", notice());
  const table: [string, Bytes, string][] = [
    ["a.pdf", new Uint8Array([0x4d, 0x5a, 0x90, 0]), "chương trình"],
    ["a.docx", pdf("x"), "docx"],
    ["a.svg", text("<svg onload='alert(1)'/>"), "SVG"],
    ["a.png", text("<svg onload='alert(1)'/>"), "a.png"],
    ["a.html", text("<script>alert(1)</script>"), "html"],
    ["a.txt", text("<script>alert(1)</script>"), "a.txt"],
    ["a.js", text("alert(1)"), "chương trình"],
  ];
  for (const [name, bytes, said] of table) {
    const answer = await attach(lan, draft, name, bytes);
    expect(answer.status, name).toBe(400);
    expect(answer.body.reason, name).toContain(said);
  }
});

test("a file's name is a name and nothing else", async () => {
  const lan = await clerk([{ role: "author" }]);
  const draft = await lan.draft("notice", notice());
  for (const name of ["../../wrangler.toml.pdf", "a\\b\\c.pdf", "x\u202efdp.exe.pdf"]) {
    const size = 10;
    const answer = await lan.post<Upload>("uploads", { draft: draft.id, file_name: name, size });
    if (answer.status === 200) expect(answer.body.file_name).not.toMatch(/[/\\\u202e]|\.\./);
    else expect(answer.body.reason).toBeTruthy();
  }
  for (const size of [0, 100_000_001]) {
    expect((await lan.post("uploads", { draft: draft.id, file_name: "a.pdf", size })).status).toBe(
      400,
    );
  }
});

/** A picture of one dot. */
const DOT = Uint8Array.from(
  atob(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  ),
  (sign) => sign.charCodeAt(0),
);

test("a picture of a body is kept and shown under its digest", async () => {
  const [lan, mai] = await Promise.all([clerk([{ role: "author" }]), clerk([{ role: "editor" }])]);
  const draft = await lan.draft("article", { title: unique("Ảnh"), posted: LONG_AGO });
  const bytes = DOT;
  const { id } = await begin(lan, draft, "cham.png", bytes);
  expect(await sendPart(lan, id, 1, bytes)).toBe(200);
  const kept = await lan.must<{ url: string; width: number; height: number }>("POST", "pictures", {
    id,
  });
  expect(kept).toMatchObject({ width: 1, height: 1 });
  expect((await fetch(new URL(kept.url, environment.url))).headers.get("content-type")).toBe(
    "image/png",
  );
  const picture = (alt: string) =>
    `<figure><img src="${kept.url}" alt="${alt}" width="1" height="1"></figure><p>Chữ.</p>`;
  const without = await lan.save(draft, { ...draft.content, body: picture("") });
  const refused = await lan.post("submissions", { id: draft.id, version: without.meta.version });
  expect(refused.body.reason, "who does not see it is told what it shows").toContain("mô tả");
  const whole = await lan.save(without, { ...draft.content, body: picture("Một chấm") });
  await lan.must("POST", "submissions", { id: draft.id, version: whole.meta.version });
  const { now } = await mai.must<{ now: { path: string } }>("POST", "publications", {
    id: draft.id,
    version: whole.meta.version,
  });
  const page = await (await fetch(new URL(now.path, environment.url))).text();
  expect(page).toContain(`src="${kept.url}"`);
});
