import { expect, test } from "@playwright/test";
import { posting, unique } from "../content";
import { agency, code, exam, list, meeting, procedure } from "../kinds";
import { Reader } from "../reader";

interface Name {
  slug: string;
  name: string;
}

interface Agency extends Name {
  address: string;
  about: string;
  ended: number | null;
  successor: Name | null;
  predecessors: Name[];
  postings: { lines: { kind: string; title: string }[]; total: number };
  procedures: Name[];
  procedures_total: number;
}

const reader = new Reader();
const read = (slug: string) => reader.json<Agency>(`/api/agency?slug=${slug}`);

/** An agency nobody else knows of: its name and the slug that comes of it. */
function named(what = "UBND xã"): Name {
  const word = unique("thu");
  const slug = what.startsWith("UBND") ? `ubnd-xa-${word}` : `so-${word}`;
  return { slug, name: `${what} ${word}` };
}

test("an agency's own file tells how to reach it", async () => {
  const { slug, name } = named();
  const front = `address = "Số 2, đường Suối"
phone = "0200 000 0001"
email = "xa.thu@example.org"
hours = "7:30–11:30"
website = "https://example.org/xa-thu"`;
  const report = await agency(name, front, "Xã có **bảy** thôn.");
  expect(report.landed).toEqual([{ outcome: "new", title: name, path: `/co-quan/${slug}` }]);
  expect(await read(slug)).toMatchObject({
    name,
    address: "Số 2, đường Suối",
    phone: "0200 000 0001",
    email: "xa.thu@example.org",
    hours: "7:30–11:30",
    website: "https://example.org/xa-thu",
    about: "<p>Xã có <strong>bảy</strong> thôn.</p>",
    ended: null,
    successor: null,
    predecessors: [],
    postings: { lines: [], total: 0 },
    procedures_total: 0,
  });
  expect((await agency(name, front, "Xã có **bảy** thôn.")).landed[0]?.outcome).toBe("unchanged");
  expect((await agency(name, front, "Xã có tám thôn.")).landed[0]?.outcome).toBe("changed");
  expect((await read(slug)).about).toBe("<p>Xã có tám thôn.</p>");
});

test("an agency that is only named has a page, with what it posted and carries out", async () => {
  const { slug, name } = named();
  const front = `agency = "${name}"`;
  await posting({ front: `date = "2019-01-01"\n${front}`, title: "Tin" });
  await posting({ kind: "notice", front: `date = "2019-01-02"\n${front}`, title: "Thông báo" });
  await meeting(`date = "2019-01-03"\n${front}`, { title: "Họp" });
  await exam(['stage = "intake"'], { front: `date = "2019-01-04"\n${front}`, title: "Thi" });
  await posting({ front: `date = "2099-01-01"\n${front}` });
  await posting({ front: `expires = "2019-06-01"\n${front}` });
  const procedures = [
    await procedure({ title: "Đổi thẻ", front: `[agencies]\ncarries_out = ["${name}"]` }),
    await procedure({ title: "Cấp thẻ", front: `[agencies]\ncarries_out = ["${name}"]` }),
  ];
  await procedure({ title: "Ban hành", front: `[agencies]\nissues = ["${name}"]` });
  const { postings, ...rest } = await read(slug);
  expect(rest.name).toBe(name);
  expect(postings.lines.map(({ kind, title }) => [kind, title])).toEqual([
    ["exam", "Thi"],
    ["meeting", "Họp"],
    ["notice", "Thông báo"],
    ["article", "Tin"],
  ]);
  expect([postings.total, rest.procedures_total]).toEqual([4, 2]);
  expect(rest.procedures).toEqual([
    { slug: procedures[1]?.code, title: "Cấp thẻ" },
    { slug: procedures[0]?.code, title: "Đổi thẻ" },
  ]);
});

test("ten of each are shown, all are counted", async () => {
  const { slug, name } = named("Sở");
  await list(Array.from({ length: 12 }, (_, at) => [code(), `Việc ${at}`, "", name, "Thử"]));
  const { procedures, procedures_total } = await read(slug);
  expect([procedures.length, procedures_total]).toEqual([10, 12]);
  const page = await (await reader.ask(`/co-quan/${slug}`)).text();
  expect(page).toContain("Xem cả 12 thủ tục");
  expect(page).toContain(`href="/thu-tuc?co-quan=${slug}"`);
});

test("a file met after the name keeps the address and what hangs on it", async () => {
  const { slug, name } = named();
  await posting({ front: `agency = "${name.toUpperCase()}"` });
  const report = await agency(name, 'slug = "dia-chi-khac"\naddress = "Thôn Thử"');
  expect(report.landed[0]).toMatchObject({ outcome: "new", path: `/co-quan/${slug}` });
  expect(await read(slug)).toMatchObject({ name, address: "Thôn Thử", postings: { total: 1 } });
});

test("an agency that has ended says who took over, on its page and on what it posted", async () => {
  const [old, heir] = [named(), named()];
  const { path, slug } = await posting({ kind: "notice", front: `agency = "${old.name}"` });
  const held = await meeting(`agency = "${old.name}"`);
  const front = `ended = "2025-07-01"\nsuccessor = "${heir.name}"`;
  await agency(old.name, front);
  const ended = Date.UTC(2025, 5, 30, 17) / 1000;
  expect(await read(old.slug)).toMatchObject({ ended, successor: heir });
  expect((await read(heir.slug)).predecessors).toEqual([old]);
  const { poster } = await reader.json<{ poster: unknown }>(`/api/notice?slug=${slug}`);
  expect(poster).toEqual({ ...old, ended, successor: heir });
  for (const page of [path, held.path, `/co-quan/${old.slug}`]) {
    const html = await (await reader.ask(page)).text();
    expect(html).toContain("Cơ quan đã kết thúc hoạt động từ 01/07/2025");
    expect(html).toContain(`href="/co-quan/${heir.slug}"`);
  }
});

test("an agency that is to end has not ended yet", async () => {
  const old = named();
  const { path, slug } = await posting({ kind: "notice", front: `agency = "${old.name}"` });
  const report = await agency(old.name, 'ended = "2099-07-01"');
  expect(report.notes.join()).toContain("trang cơ quan sẽ báo từ ngày ấy");
  expect((await read(old.slug)).ended).toBeNull();
  const { poster } = await reader.json<{ poster: unknown }>(`/api/notice?slug=${slug}`);
  expect(poster).toMatchObject({ ended: null });
  expect(await (await reader.ask(path)).text()).not.toContain("kết thúc hoạt động");
});

test("all agencies are listed that told of themselves or posted, the ended apart", async () => {
  const [told, posts, old, later, only] = [named(), named(), named(), named(), named()];
  await agency(told.name, 'phone = "0200 000 0009"');
  await posting({ front: `agency = "${posts.name}"` });
  await agency(old.name, 'ended = "2025-07-01"');
  await agency(later.name, 'ended = "2099-07-01"');
  await procedure({ front: `[agencies]\ncarries_out = ["${only.name}"]` });
  const { current, ended } = await reader.json<{ current: Name[]; ended: Name[] }>("/api/agencies");
  for (const one of [told, posts, later]) expect(current).toContainEqual(one);
  expect(ended).toContainEqual(old);
  for (const all of [current, ended]) {
    expect(all, "only named by a procedure").not.toContainEqual(only);
  }
  expect(current).not.toContainEqual(old);
  expect(ended).not.toContainEqual(later);
});

test("what is not there is a 404, what makes no sense a 400", async () => {
  for (const path of ["/api/agency?slug=khong-co", "/co-quan/khong-co", "/co-quan/a--b"]) {
    expect([path, (await reader.ask(path)).status]).toEqual([path, 404]);
  }
  for (const query of ["", "slug=", "slug=Sở"]) {
    expect([query, (await reader.ask(`/api/agency?${query}`)).status]).toEqual([query, 400]);
  }
});

const REFUSALS: [string, string, RegExp][] = [
  ["an heir without an end", 'successor = "Sở Thử"', /^Thiếu ended/],
  ["mail that is none", 'email = "hopthu"', /ten@don-vi/],
  ["a site that is none", 'website = "example.org"', /https:\/\//],
  ["an unknown field", 'fax = "1"', /fax/],
];

test("an agency's file with a fault is left out whole", async () => {
  for (const [what, front, reason] of REFUSALS) {
    const { slug, name } = named();
    const report = await agency(name, front);
    expect([what, report.stored]).toEqual([what, false]);
    expect(report.refused[0]?.reason, what).toMatch(reason);
    expect((await reader.ask(`/api/agency?slug=${slug}`)).status).toBe(404);
  }
});
