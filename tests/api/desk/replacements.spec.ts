import { expect, test } from "@playwright/test";
import { type Clerk, clerk, type Content, notice } from "../../desk";
import { environment } from "../../environment";

async function posted(lan: Clerk, mai: Clerk, content: Content): Promise<string> {
  const draft = await lan.draft("notice", content);
  const question = { id: draft.id, version: draft.meta.version };
  await lan.must("POST", "submissions", question);
  const done = await mai.must<{ now: { path: string } }>("POST", "publications", question);
  return done.now.path;
}

const page = async (path: string) => (await fetch(new URL(path, environment.url))).text();

test("what takes a posting's place leads back to it, and the old one on", async () => {
  const [lan, mai] = await Promise.all([
    clerk([{ role: "author" }]),
    clerk([{ role: "editor" }]),
  ]);
  const old = await posted(lan, mai, notice());
  const next = await posted(lan, mai, { ...notice(), replaces: old });
  await expect.poll(() => page(old), { timeout: 10_000 }).toContain("đã được thay thế bởi");
  expect(await page(old)).toContain(`href="${next}"`);
  expect(await page(next)).toContain(`href="${old}"`);
});
