import { expect, test } from "@playwright/test";
import { posting, unique } from "../../content";
import { type Clerk, clerk, theAdministrator } from "../../desk";
import { environment } from "../../environment";
import { procedure } from "../../kinds";
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
  const told = await reader.json<Name & { postings: { total: number } }>(
    `/api/agency?slug=${slug}`,
  );
  expect(told).toMatchObject({ slug, name: renamed, postings: { total: 1 } });
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
    reader.json<{ slug: string; postings: { total: number }; procedures_total: number }>(
      `/api/agency?slug=${from.slug}`,
    );
  const whole = { slug: into.slug, postings: { total: 2 }, procedures_total: 1 };
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
