import { expect, test } from "@playwright/test";
import { posting, send, source, unique } from "../../content";
import { type Clerk, clerk, theAdministrator } from "../../desk";
import { environment } from "../../environment";
import { code, procedure } from "../../kinds";
import { Reader } from "../../reader";

interface Name {
  slug: string;
  name: string;
}

interface Form {
  name: string;
  parent: string | null;
  address: string;
  phone: string;
  email: string;
  hours: string;
  website: string;
  about: string;
}

interface Agency {
  slug: string;
  form: Form;
  ending: { at: number | null; successor: string | null };
}

interface NameLine extends Name {
  uses: number;
}

const reader = new Reader();

const blank = { address: "", phone: "", email: "", hours: "", website: "", about: "" };

async function made(admin: Clerk, parent: string | null = null, more: Partial<Form> = {}) {
  const form = { ...blank, name: unique("Tổ thử"), parent, ...more };
  return admin.must<Name>("POST", "agencies", { form });
}

const read = (admin: Clerk, slug: string) => admin.must<Agency>("GET", "agency", { slug });

async function changed(admin: Clerk, slug: string, more: Partial<Form>) {
  const { form } = await read(admin, slug);
  return admin.post("agency", { slug, before: form, form: { ...form, ...more } });
}

async function names(admin: Clerk, of: "field" | "category", ...slugs: string[]) {
  const all = await admin.must<NameLine[]>("GET", "names", { of });
  return slugs.map((slug) => all.find((line) => line.slug === slug));
}

test("catalogues are the administrator's of the whole board", async () => {
  const admin = await theAdministrator();
  const { slug } = await made(admin);
  const people = await Promise.all([
    clerk([{ role: "author" }]),
    clerk([{ role: "editor" }]),
    clerk([{ role: "administrator", agency: slug }]),
  ]);
  const { form } = await read(admin, slug);
  const questions: ["GET" | "POST" | "DELETE", string, object][] = [
    ["GET", "agencies", {}],
    ["GET", "agency", { slug }],
    ["POST", "agencies", { form: { ...form, name: unique("Tổ") } }],
    ["POST", "agency", { slug, before: form, form }],
    ["POST", "agency-endings", { slug, before: {}, ending: {} }],
    ["POST", "agency-merges", { from: slug, into: slug }],
    ["GET", "names", { of: "field" }],
    ["POST", "names", { of: "field", name: "Việc lạ" }],
    ["POST", "name", { of: "field", slug: "x", before: "x", name: "y" }],
    ["POST", "name-merges", { of: "field", from: "x", into: "y" }],
    ["DELETE", "name", { of: "field", slug: "x" }],
    ["GET", "appearance", {}],
    ["GET", "featured", {}],
    ["POST", "menu", { before: [], menu: [] }],
    ["POST", "featured", { before: [], featured: [] }],
    ["POST", "emblem", { before: null, emblem: null }],
    ["GET", "import-tokens", {}],
    ["POST", "import-tokens", { name: "Mã lạ" }],
    ["DELETE", "import-tokens", { id: 1 }],
    ["POST", "emblem-pictures", {}],
  ];
  for (const [method, path, question] of questions) {
    for (const person of people) {
      const { status } = await person.ask(method, `/api/desk/${path}`, question);
      expect(status, `${method} ${path}`).toBe(403);
    }
    const nobody = await fetch(new URL(`/api/desk/${path}`, environment.url), { method });
    expect([401, 403], `${method} ${path}`).toContain(nobody.status);
  }
});

test("agencies stand in a tree, which readers see", async () => {
  const admin = await theAdministrator();
  const top = await made(admin, null, { phone: "0200 000 111", website: "https://example.org/" });
  const middle = await made(admin, top.slug);
  const leaf = await made(admin, middle.slug, {
    about: "<p>Nhỏ <b>mà</b> có.</p><script>x</script>",
  });
  const { current } = await reader.json<{ current: (Name & { parent?: string })[] }>(
    "/api/agencies",
  );
  expect(current).toContainEqual({ ...middle, parent: top.slug });
  expect(current).toContainEqual(top);
  const page = await (await reader.ask(`/co-quan/${middle.slug}`)).text();
  for (const other of [top, leaf]) expect(page).toContain(`href="/co-quan/${other.slug}"`);
  expect((await read(admin, leaf.slug)).form.about).not.toContain("script");

  for (const [slug, parent] of [
    [top.slug, leaf.slug],
    [top.slug, top.slug],
    [middle.slug, leaf.slug],
  ] as const) {
    const { status, body } = await changed(admin, slug, { parent });
    expect([status, body.reason], "a ring").toEqual([
      400,
      expect.stringContaining("cấp dưới của mình"),
    ]);
  }
  expect((await changed(admin, leaf.slug, { parent: top.slug })).status).toBe(200);
  expect((await changed(admin, middle.slug, { parent: leaf.slug })).status).toBe(200);
  const bad: [Partial<Form>, string][] = [
    [{ name: " . " }, "chưa có tên"],
    [{ name: middle.name }, "cùng tên"],
    [{ email: "không phải thư" }, "Thư điện tử"],
    [{ website: "javascript:alert(1)" }, "https://"],
    [{ parent: "khong-co-co-quan-nay" }, "cấp trên"],
  ];
  for (const [more, reason] of bad) {
    const { status, body } = await changed(admin, leaf.slug, more);
    expect([status, body.reason]).toEqual([400, expect.stringContaining(reason)]);
  }
});

test("of two administrators the second sees what the first did", async () => {
  const admin = await theAdministrator();
  const { slug } = await made(admin);
  const { form } = await read(admin, slug);
  const save = (phone: string) =>
    admin.post("agency", { slug, before: form, form: { ...form, phone } });
  const answers = await Promise.all([save("111"), save("222")]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  const [one, other] = await Promise.all([made(admin), made(admin)]);
  const under = (slug: string, parent: string) => changed(admin, slug, { parent });
  const both = await Promise.all([under(one.slug, other.slug), under(other.slug, one.slug)]);
  expect(both.map(({ status }) => status).sort(), "never a ring of two").toEqual([200, 400]);
});

test("an agency that is renamed is known by its old name, too", async () => {
  const admin = await theAdministrator();
  const name = unique("Trạm thử");
  const slug = name.toLowerCase().replace("trạm thử", "tram-thu");
  const bai = unique("bai-thu");
  const wanted = { slug: bai, front: `agency = "${name}"` };
  const posted = await posting(wanted);
  const renamed = unique("Trung tâm thử");
  expect((await changed(admin, slug, { name: renamed })).status).toBe(200);
  expect(await (await reader.ask(posted.path)).text(), "as it was written").toContain(name);
  await posting({ ...wanted, body: "Bản sau." });
  const told = await reader.json<Name & { postings_total: number }>(`/api/agency?slug=${slug}`);
  expect(told).toMatchObject({ slug, name: renamed, postings_total: 1 });
});

test("an agency ends with a successor", async () => {
  const admin = await theAdministrator();
  const [old, next] = await Promise.all([made(admin), made(admin)]);
  const end = (slug: string, before: object, at: number | null, successor: string | null) =>
    admin.post("agency-endings", { slug, before, ending: { at, successor } });
  const at = 1_700_000_000;
  expect((await end(old.slug, {}, null, next.slug)).status, "no day").toBe(400);
  expect((await end(old.slug, {}, at, old.slug)).status, "itself").toBe(400);
  expect((await end(old.slug, {}, at, next.slug)).status).toBe(200);
  expect((await end(old.slug, {}, at, null)).status, "another one has ended it").toBe(409);
  expect((await end(next.slug, {}, at, old.slug)).status, "one after another").toBe(400);
  const page = await (await reader.ask(`/co-quan/${old.slug}`)).text();
  expect(page).toContain("đã kết thúc hoạt động");
  expect(page).toContain(next.name);
});

test("two records of one body are merged with all that hangs on them", async () => {
  const admin = await theAdministrator();
  const [from, into] = await Promise.all([made(admin), made(admin)]);
  const child = await made(admin, from.slug);
  const bai = { slug: unique("bai-thu"), front: `agency = "${from.name}"` };
  await posting(bai);
  await posting({ front: `agency = "${into.name}"` });
  const front = `[agencies]\ncarries_out = ["${from.name}", "${into.name}"]`;
  await procedure({ front });
  const editor = await clerk([
    { role: "editor", agency: from.slug },
    { role: "editor", agency: into.slug },
    { role: "author", agency: from.slug },
  ]);
  const draft = await editor.draft("notice", { title: unique("Nháp"), agency: from.name });
  await admin.must("POST", "agency-merges", { from: from.slug, into: into.slug });

  const told = () =>
    reader.json<{ slug: string; postings_total: number; procedures_total: number }>(
      `/api/agency?slug=${from.slug}`,
    );
  const whole = { slug: into.slug, postings_total: 2, procedures_total: 1 };
  expect(await told(), "the old address leads to the one that is left").toMatchObject(whole);
  expect((await read(admin, child.slug)).form.parent).toBe(into.slug);
  expect((await admin.get("agency", { slug: from.slug })).status).toBe(404);
  const me = await editor.must<{ grants: object[] }>("GET", "session");
  expect(me.grants).toHaveLength(2);
  expect((await editor.get("draft", { id: draft.id })).status).toBe(200);
  await posting({ ...bai, body: "Bản sau." });
  expect(await told(), "loaded again by the old name").toMatchObject(whole);
  const again = await admin.post("agency-merges", { from: from.slug, into: into.slug });
  expect(again.status).toBe(404);
});

test("who stands below is merged into above without a ring, and back", async () => {
  const admin = await theAdministrator();
  const top = await made(admin);
  const middle = await made(admin, top.slug);
  const leaf = await made(admin, middle.slug);
  await admin.must("POST", "agency-merges", { from: top.slug, into: leaf.slug });
  expect((await read(admin, leaf.slug)).form.parent).toBeNull();
  expect((await read(admin, middle.slug)).form.parent).toBe(leaf.slug);
});

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
