import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "@playwright/test";
import { importFile, notice, pdf, source, unique } from "../content";
import { digest } from "../cookie";
import { theAdministrator } from "../desk";
import { eventually } from "../patience";
import { Reader } from "../reader";

interface Version {
  digest: string;
  size: number;
  since: number;
  until: number | null;
  downloads: number;
}

const NAME = "Kế hoạch.pdf";
const front = `[[documents]]\nfile = "${NAME}"`;

/** A notice whose file is replaced by others, one after the other. */
async function replaced(...words: string[]) {
  const files = words.map((word) => pdf(`${word} ${unique("ban")}`));
  const [first, ...later] = files;
  if (!first) throw new Error("no file");
  const held = await notice({ [NAME]: first });
  for (const [at, file] of later.entries()) {
    const text = source({
      kind: "notice",
      slug: held.slug,
      front: `change_note = "Thay ${at}"\n${front}`,
    });
    const { landed } = await importFile("x.md", text, { [NAME]: file });
    expect(landed[0]?.outcome).toBe("changed");
  }
  const [document] = held.documents;
  if (!document) throw new Error("no document");
  const digests = await Promise.all(files.map(digest));
  const paths = digests.map((one) => `${document.path}?ban=${one}`);
  return { held, document, files, digests, paths };
}

async function versions(id: number): Promise<Version[]> {
  const page = await new Reader().json<{ document: { versions: Version[] } }>(
    `/api/document?id=${id}`,
  );
  return page.document.versions;
}

test("each version keeps its bytes and an address of its own", async () => {
  const { document, files, digests, paths } = await replaced("một", "hai");
  for (const [at, path] of paths.entries()) {
    const response = await new Reader().ask(path);
    expect([path, response.status]).toEqual([path, 200]);
    expect(response.headers.get("etag")).toBe(`"${digests[at]}"`);
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(files[at]);
    const past = at === 0 ? "noindex" : null;
    expect(response.headers.get("x-robots-tag"), "searchers find what holds now").toBe(past);
  }
  const part = await new Reader().ask(paths[0] ?? "", { headers: { range: "bytes=0-7" } });
  expect([part.status, await part.text()]).toEqual([206, "%PDF-1.4"]);
  const now = await new Reader().ask(document.path);
  expect(new Uint8Array(await now.arrayBuffer())).toEqual(files[1]);
});

test("what was never a version of the document is not found", async () => {
  const [one, other] = await Promise.all([replaced("một", "hai"), replaced("ba")]);
  const digests = [other.digests[0], "0".repeat(64), one.digests[0]?.slice(0, 16), "", "../x"];
  for (const digest of digests) {
    const response = await new Reader().ask(`${one.document.path}?ban=${digest}`);
    expect([digest, response.status]).toEqual([digest, 404]);
  }
});

test("a version counts its own downloads, the document those of all", async () => {
  const { document, digests, paths } = await replaced("một", "hai");
  const [before = "", now = ""] = paths;
  const reader = new Reader();
  await reader.download(before);
  await reader.download(before);
  await reader.download(now);
  await new Reader().download(before);
  await new Reader().download(`${before}&xem=1`);
  await new Reader().ask(document.path, { method: "HEAD" });
  const subject = (at: number) => `version-${document.id}-${digests[at]?.slice(0, 16)}`;
  await eventually(async () => {
    const [all, first, second] = await Promise.all(
      [document.subject, subject(0), subject(1)].map((it) => new Reader().tally(it)),
    );
    expect(all?.tally.downloads, "one reader and day is one, whatever they took").toBe(2);
    expect(all?.refused).toMatchObject({ repeat: 2, preview: 1, partial: 1 });
    expect(first?.tally.downloads).toBe(2);
    expect(first?.refused).toMatchObject({ repeat: 1, preview: 1, partial: 0 });
    expect(second?.tally.downloads).toBe(1);
    expect(second?.refused).toMatchObject({ repeat: 0, preview: 0, partial: 1 });
    expect((await versions(document.id)).map((it) => it.downloads)).toEqual([1, 2]);
  });
  const visit = await new Reader().post("/api/visits", { subject: subject(0) });
  expect(visit.status, "a file has no page to be seen").toBe(404);
});

test("versions are told newest first, each with its time; one may come back", async () => {
  const { held, document, files, digests } = await replaced("một", "hai", "ba");
  const told = await versions(document.id);
  expect(told.map((it) => it.digest)).toEqual([...digests].reverse());
  expect(told.map((it) => it.until === null)).toEqual([true, false, false]);
  for (const { since, until } of told) expect(until ?? since).toBeGreaterThanOrEqual(since);
  const text = source({
    kind: "notice",
    slug: held.slug,
    front: `change_note = "Như đầu"\n${front}`,
  });
  await importFile("x.md", text, { [NAME]: files[0] ?? "" });
  const again = await versions(document.id);
  expect(again[0]).toMatchObject({ digest: digests[0], until: null });
  expect(again).toHaveLength(3);
});

test("past files are listed to readers, at the desk and in the record", async () => {
  const { held, document, digests, paths } = await replaced("một", "hai");
  for (const path of [held.path, `/van-ban/${document.id}`]) {
    const page = await (await new Reader().ask(path)).text();
    expect(page).toContain("Các bản trước của tệp");
    expect(page).toContain(`href="${encodeURI(paths[0] ?? "").replaceAll("%25", "%")}"`);
    expect(page).not.toContain(`?ban=${digests[1]}`);
    expect(page).toContain("riêng bản đang dùng: 0 lượt tải");
  }
  const proof = await new Reader().json<{ documents: { versions: Version[] }[] }>(
    `/api/niem-yet/posting?id=${held.id}`,
  );
  expect(proof.documents[0]?.versions.map((it) => it.digest)).toEqual([digests[1], digests[0]]);
  const page = await (await new Reader().ask(`/niem-yet/bai/${held.id}`)).text();
  expect(page).toContain(digests[0]);
  const admin = await theAdministrator();
  const list = await admin.must<{ documents: { versions: Version[] }[] }>("GET", "editions", {
    posting: held.id,
  });
  expect(list.documents[0]?.versions).toHaveLength(2);
});

test("a document that was never replaced tells of no past", async () => {
  const { held } = await replaced("một");
  expect(await (await new Reader().ask(held.path)).text()).not.toContain("Các bản trước của tệp");
});

test("versions go with their posting", async () => {
  const { held, document, files, digests, paths } = await replaced("một", "hai");
  const withdrawn = `[withdrawn]\nsince = "2020-03-04"\nwhy = "Đăng nhầm."\n\n${front}`;
  const text = source({ kind: "notice", slug: held.slug, front: withdrawn });
  await importFile("w.md", text, { [NAME]: files[1] ?? "" });
  for (const path of [document.path, ...paths]) {
    expect([path, (await new Reader().ask(path)).status]).toEqual([path, 410]);
  }
  const subject = `version-${document.id}-${digests[0]?.slice(0, 16)}`;
  expect((await new Reader().ask(`/api/tallies?subject=${subject}`)).status).toBe(404);
});

const MIGRATIONS = join(import.meta.dirname, "../../worker/migrations");
const OWN = "0015_versions.sql";

/** What an edition keeps of a posting with one file. */
const edition = (number: number, file: string, digest: string) =>
  `(7, ${number}, ${number}00, 'import', '', '${JSON.stringify({
    content: { documents: [{ file_name: file, digest, media_type: "text/plain", size: 9 }] },
  })}')`;

test("files that were replaced before versions were kept are known by the editions", () => {
  const database = new DatabaseSync(":memory:");
  const before = readdirSync(MIGRATIONS).filter((name) => name < OWN);
  for (const name of before.sort()) {
    database.exec(readFileSync(join(MIGRATIONS, name), "utf8"));
  }
  const [a, b, c] = ["a", "b", "c"].map((sign) => sign.repeat(64));
  if (!a || !b || !c) throw new Error("no digests");
  database.exec(`
    INSERT INTO posting (id, kind, slug, source_key, digest, title, lead, body, agency, folded, publish_at, dated)
    VALUES (7, 'notice', 'bai', 'k', '', '', '', '', '', '', 50, 1);
    INSERT INTO document (id, posting_id, position, file_name, title, number, signer, signed, media_type, size, digest)
    VALUES (1, 7, 1, 'x.txt', '', '', '', '', 'text/plain', 9, '${a}'),
      (2, 7, NULL, 'y.txt', '', '', '', '', 'text/plain', 9, '${c}');
    INSERT INTO edition (posting_id, number, at, who, note, content)
    VALUES ${edition(1, "x.txt", a)}, ${edition(2, "x.txt", b)}, ${edition(3, "y.txt", c)},
      ${edition(4, "x.txt", b)}, ${edition(5, "x.txt", a)};
    INSERT INTO tally VALUES ('document-1', 'download', 5), ('document-2', 'download', 6),
      ('document-2', 'view', 8);
    INSERT INTO tally_day VALUES (1, 'document-2', 'download', 2), (2, 'document-2', 'download', 4),
      (2, 'document-1', 'download', 5);`);
  database.exec(readFileSync(join(MIGRATIONS, OWN), "utf8"));
  const rows = (sql: string) =>
    database
      .prepare(sql)
      .all()
      .map((row) => Object.values(row));
  const told = "SELECT document_id, digest, since, until FROM document_version ORDER BY 1, 2";
  expect(rows(told)).toEqual([
    [1, a, 100, null],
    [1, b, 200, 500],
    [2, c, 300, null],
  ]);
  const counts = "SELECT subject, what, count FROM tally WHERE subject LIKE 'version-%'";
  const alone = `version-2-${"c".repeat(16)}`;
  expect(rows(counts), "only what was never replaced has its counts").toEqual([
    [alone, "download", 6],
  ]);
  const days =
    "SELECT day, subject, count FROM tally_day WHERE subject LIKE 'version-%' ORDER BY 1";
  expect(rows(days)).toEqual([
    [1, alone, 2],
    [2, alone, 4],
  ]);
  database.close();
});
