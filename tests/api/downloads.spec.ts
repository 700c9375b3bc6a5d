import { expect, test } from "@playwright/test";
import { notice, pdf, unique } from "../content";
import { environment } from "../environment";
import { eventually } from "../patience";
import { agent, Reader, type Reason } from "../reader";

async function file() {
  const held = await notice({ "Quyết định.pdf": pdf(unique("tep"), 1000) });
  const [document] = held.documents;
  if (!document) throw new Error("no document");
  return { ...document, holder: held.subject };
}

/** What is counted for a document once its acts have settled. */
function counted(
  subject: string,
  downloads: number,
  refused: Partial<Record<Reason, number>> = {},
) {
  return eventually(async () => {
    const line = await new Reader().tally(subject);
    expect([line.tally.downloads ?? 0, line.refused]).toEqual([
      downloads,
      expect.objectContaining(refused),
    ]);
  });
}

test("a download counts once a day and reader", async () => {
  const { path, subject } = await file();
  const reader = new Reader();
  await reader.download(path);
  expect(reader.cookie, "a reader's first act sets the cookie").not.toBe("");
  await reader.download(path);
  await new Reader().download(path);
  await counted(subject, 2, { repeat: 1 });
});

test("the reader's own download shows at once", async () => {
  const { path, subject } = await file();
  const reader = new Reader();
  await reader.download(path);
  const [own] = await reader.json<{ tally: { downloads: number } }[]>(
    `/api/tallies?subject=${subject}&own=true`,
  );
  expect(own?.tally.downloads).toBe(1);
});

test("the part that holds the first byte counts, later ones do not", async () => {
  const { path, subject } = await file();
  await new Reader().download(path, { range: "bytes=0-99" });
  await new Reader().download(path, { range: "bytes=-1000" });
  await new Reader().download(path, { range: "bytes=100-" });
  await new Reader().download(path, { range: "bytes=-10" });
  await new Reader().download(path, { range: "bytes=5000-" });
  await counted(subject, 2, { partial: 3 });
});

test("many parts of one download are one", async () => {
  const { path, subject } = await file();
  const reader = new Reader();
  const parts = ["bytes=0-299", "bytes=300-599", "bytes=600-"];
  for (const range of parts) await reader.download(path, { range });
  await counted(subject, 1, { partial: 2, repeat: 0 });
});

test("HEAD, an unchanged file and a preview are no downloads", async () => {
  const { path, subject, digest } = await file();
  const reader = new Reader();
  await reader.ask(path, { method: "HEAD" });
  await reader.download(path, { "if-none-match": `"${digest}"` });
  await reader.download(`${path}?xem=1`);
  await reader.download(path, { "if-none-match": '"khác"' });
  await counted(subject, 1, { partial: 2, preview: 1 });
});

test("downloads at the same moment by one reader count once", async () => {
  const { path, subject } = await file();
  const same = agent();
  await Promise.all(Array.from({ length: 10 }, () => new Reader({ agent: same }).download(path)));
  await counted(subject, 1, { repeat: 9 });
});

test("bots, prefetches, editors and pages of other sites are refused by reason", async () => {
  const { path, subject } = await file();
  const headers: Record<string, string>[] = [
    { "user-agent": "Mozilla/5.0 (compatible; bingbot/2.0)" },
    { "sec-purpose": "prefetch" },
    { authorization: `Bearer ${environment.importToken}` },
    { "sec-fetch-site": "cross-site" },
  ];
  for (const one of headers) {
    expect((await new Reader().download(path, one)).status).toBe(200);
  }
  await counted(subject, 0, { bot: 1, prefetch: 1, editor: 1, foreign: 1 });
});

test("who follows a link from elsewhere to the file is a reader", async ({ request }) => {
  const { path, subject } = await file();
  // Node's own fetch insists on a `Sec-Fetch-Mode` of its own.
  const response = await request.get(path, {
    headers: {
      "user-agent": agent(),
      "sec-fetch-site": "cross-site",
      "sec-fetch-mode": "navigate",
      "sec-fetch-dest": "document",
    },
  });
  expect(response.status()).toBe(200);
  await counted(subject, 1, { foreign: 0 });
});

test("a file that is not there, or no longer, counts nothing", async () => {
  const { id, subject } = await file();
  expect((await new Reader().download(`/van-ban/${id}/khac.pdf`)).status).toBe(404);
  await counted(subject, 0, { partial: 0 });
});
