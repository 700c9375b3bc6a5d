import { expect, test } from "@playwright/test";
import { importFile, notice, pdf, posting, source, unique } from "../content";
import { eventually, pause } from "../patience";
import { Reader } from "../reader";

test("a withdrawn posting is a page that says since when and why", async () => {
  const { slug, path } = await posting({ title: "Danh sách hộ được hỗ trợ" });
  expect((await new Reader().ask(path)).status).toBe(200);
  const front = '[withdrawn]\nsince = "2020-03-04 09:10"\nwhy = "Bài có thông tin riêng của dân."';
  await importFile("w.md", source({ slug, title: "Danh sách hộ được hỗ trợ", front }));
  await eventually(async () => expect((await new Reader().ask(path)).status).toBe(410));
  const page = await (await new Reader().ask(path)).text();
  expect(page).toContain("Bài đã thôi niêm yết");
  expect(page).toContain("Danh sách hộ được hỗ trợ");
  expect(page).toContain("09:10, 04/03/2020");
  expect(page).toContain("Bài có thông tin riêng của dân.");
  const api = await new Reader().ask(`/api/article?slug=${slug}`);
  expect(api.status).toBe(410);
  expect(await api.json()).toMatchObject({ failure: "withdrawn" });
});

test("a posting whose time is over has gone from lists and is a 410", async () => {
  const { path } = await posting({ kind: "notice", front: 'expires = "2019-06-01"' });
  const response = await new Reader().ask(path);
  expect(response.status).toBe(410);
  expect(await response.text()).toContain("Hết thời hạn niêm yết.");
});

test("a document goes with its posting", async () => {
  const held = await notice({ "a.pdf": pdf("rút") });
  const front =
    '[withdrawn]\nsince = "2020-03-04"\nwhy = "Đăng nhầm."\n\n[[documents]]\nfile = "a.pdf"';
  const text = source({ kind: "notice", slug: held.slug, front });
  await importFile("w.md", text, { "a.pdf": pdf("rút") });
  const [document] = held.documents;
  for (const path of [document?.path ?? "", `/van-ban/${document?.id}`]) {
    const response = await new Reader().ask(path);
    expect([path, response.status]).toEqual([path, 410]);
    expect(await response.text()).toContain("Đăng nhầm.");
  }
  const visit = await new Reader().post("/api/visits", { subject: document?.subject });
  expect(visit.status).toBe(404);
});

test("a posting of the future appears at its moment, never before", async () => {
  test.setTimeout(120_000);
  const minute = 60_000;
  // The plain format tells whole minutes; at least 10 s are left for looking.
  const moment = Math.ceil((Date.now() + 10_000) / minute) * minute;
  const local = new Date(moment + 7 * 60 * minute).toISOString().slice(0, 16).replace("T", " ");
  const slug = unique("hen-gio");
  const report = await importFile("h.md", source({ slug, front: `date = "${local}"` }));
  expect(report.notes.join()).toContain("được giữ kín");
  const path = `/tin-tuc/${slug}`;
  const seen = async () => {
    const response = await new Reader().ask("/tin-tuc");
    const cache = response.headers.get("cache-control");
    const list = await response.text();
    const { status } = await new Reader().ask(path);
    return { status, cache, listed: list.includes(slug), at: Date.now() };
  };
  for (let look = await seen(); look.at < moment; look = await seen()) {
    expect([look.status, look.listed], `${moment - look.at} ms early`).toEqual([404, false]);
    // Caches between us and readers may not hold a page over the moment.
    if (moment - look.at < 4_500) expect(look.cache).toBe("public, max-age=0");
    await pause(Math.min(500, Math.max(50, moment - Date.now() - 400)));
  }
  await eventually(async () => {
    const { status, listed } = await seen();
    expect([status, listed]).toEqual([200, true]);
  }, 10_000);
});
