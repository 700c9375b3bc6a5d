import { expect, test } from "@playwright/test";
import { posting, send, source, unique } from "../../content";
import { type Clerk, theAdministrator } from "../../desk";
import { environment } from "../../environment";
import { code, procedure } from "../../kinds";
import { Reader } from "../../reader";

interface Name {
  slug: string;
  name: string;
}

interface NameLine extends Name {
  uses: number;
}

const reader = new Reader();

async function names(admin: Clerk, of: "field" | "category", ...slugs: string[]) {
  const all = await admin.must<NameLine[]>("GET", "names", { of });
  return slugs.map((slug) => all.find((line) => line.slug === slug));
}

test("a category is renamed and merged, and its articles follow", async () => {
  const admin = await theAdministrator();
  const [one, other] = [unique("Chuyên mục một"), unique("Chuyên mục hai")];
  const first = await posting({ front: `category = "${one}"` });
  const add = async (name: string) =>
    admin.must<NameLine>("POST", "names", { of: "category", name });
  const twin = await add(other);
  const taken = await admin.post("names", { of: "category", name: one.toUpperCase() });
  expect([taken.status, taken.body.reason]).toEqual([400, expect.stringContaining("Đã có")]);
  const slug = one.toLowerCase().replace("chuyên mục một", "chuyen-muc-mot");
  const name = unique("Tên mới");
  const rename = (before: string) => admin.post("name", { of: "category", slug, before, name });
  expect((await rename(one)).status).toBe(200);
  expect((await rename(one)).status, "somebody else has renamed it").toBe(409);
  const category = async () =>
    (await reader.json<{ category: Name }>(`/api/article?slug=${first.slug}`)).category;
  expect(await category()).toMatchObject({ slug, name });
  for (const written of [one, name]) {
    await posting({ front: `category = "${written}"` });
  }
  expect(await names(admin, "category", slug)).toMatchObject([{ uses: 3 }]);
  const used = await admin.delete("name", { of: "category", slug });
  expect([used.status, used.body.reason]).toEqual([400, expect.stringContaining("3 bài")]);
  await admin.must("POST", "name-merges", { of: "category", from: slug, into: twin.slug });
  await posting({ front: `category = "${one}"` });
  expect(await names(admin, "category", slug, twin.slug)).toMatchObject([undefined, { uses: 4 }]);
  expect(await category()).toMatchObject(
    twin.slug === slug ? {} : { slug: twin.slug, name: other },
  );
  const unused = await add(unique("Không dùng"));
  await admin.must("DELETE", "name", { of: "category", slug: unused.slug });
  expect(await names(admin, "category", unused.slug)).toEqual([undefined]);
});

test("a field is merged, its procedures counted once, and found in the list", async () => {
  const admin = await theAdministrator();
  const [one, other] = [unique("Lĩnh vực một"), unique("Lĩnh vực hai")];
  const fields = (...names: string[]) => `fields = ${JSON.stringify(names)}`;
  const both = code();
  await procedure({ code: both, front: fields(one, other) });
  await procedure({ front: fields(one) });
  const [from, into] = [one, other].map((name) =>
    name
      .toLowerCase()
      .replace(/lĩnh vực (một|hai)/, (_, word: string) =>
        word === "một" ? "linh-vuc-mot" : "linh-vuc-hai",
      ),
  ) as [string, string];
  expect(await names(admin, "field", from, into)).toMatchObject([{ uses: 2 }, { uses: 1 }]);
  await admin.must("POST", "name-merges", { of: "field", from, into });
  expect(await names(admin, "field", from, into)).toMatchObject([undefined, { uses: 2 }]);
  await procedure({
    code: both,
    title: "Tên khác",
    front: `change_note = "Sửa tên."\n${fields(one, other)}`,
  });
  expect(await names(admin, "field", from, into)).toMatchObject([undefined, { uses: 2 }]);
  const renamed = unique("Lĩnh vực chung");
  await admin.must("POST", "name", { of: "field", slug: into, before: other, name: renamed });
  const list = await (await reader.ask(`/thu-tuc?linh-vuc=${into}`)).text();
  expect(list).toContain(renamed);
  expect(list).toContain("Tên khác");
});

test("the district level is left to procedures that have it", async () => {
  const admin = await theAdministrator();
  const draft = await admin.draft("procedure", {
    title: "Cấp lại thẻ thử",
    detail: { procedure: { code: code(), levels: ["commune", "district"] } },
  });
  const check = await admin.must<{ problems: { field: string; reason: string }[] }>(
    "GET",
    "draft-check",
    { id: draft.id },
  );
  expect(check.problems).toMatchObject([
    { field: "levels", reason: expect.stringContaining("Cấp huyện") },
  ]);
  const old = await procedure({ front: 'levels = ["huyen", "xa"]' });
  const { id } = await reader.json<{ id: number }>(`/api/procedure?code=${old.code}`);
  const next = await admin.must<{ id: number }>("POST", "drafts", { posting: id });
  const { problems } = await admin.must<{ problems: { field: string }[] }>("GET", "draft-check", {
    id: next.id,
  });
  expect(problems.map(({ field }) => field)).not.toContain("levels");
});

test("an import token is shown once, named in the log, and gone when it is revoked", async () => {
  const admin = await theAdministrator();
  const name = unique("Chuyển tin cũ");
  const { token } = await admin.must<{ token: string }>("POST", "import-tokens", { name });
  const slug = unique("bai-thu");
  const load = (body: string) => send(`${slug}.md`, source({ slug, body }), {}, { token });
  expect((await load("Một.")).status).toBe(200);
  type Line = { id: number; name: string; used: number | null; revoked: number | null };
  const mine = async () => {
    const lines = await admin.must<Line[]>("GET", "import-tokens");
    expect(JSON.stringify(lines)).not.toContain(token);
    return lines.find((line) => line.name === name);
  };
  const line = await mine();
  expect(line).toMatchObject({ used: expect.any(Number), revoked: null });
  const log = await admin.must<object>("GET", "log");
  expect(JSON.stringify(log)).toContain(`Mã nhập “${name}”`);
  const setUp = await fetch(new URL("/api/set-ups", environment.url), {
    method: "POST",
    headers: { authorization: `Bearer ${token}` },
  });
  expect(setUp.status, "no way to the desk").not.toBe(200);
  await admin.must("DELETE", "import-tokens", { id: line?.id });
  expect((await load("Hai.")).status).toBe(401);
  expect((await mine())?.revoked).not.toBeNull();
  for (const wrong of [`${token.slice(1)}A`, "", "x".repeat(43)]) {
    const { status } = await send(`${slug}.md`, source({ slug }), {}, { token: wrong });
    expect(status).toBe(401);
  }
});
