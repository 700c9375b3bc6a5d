import { expect, test } from "@playwright/test";
import { posting } from "../../content";
import { type Clerk, theAdministrator } from "../../desk";
import { environment } from "../../environment";
import { Reader } from "../../reader";

interface Item {
  to: string;
  name: string;
}

interface Picture {
  url: string;
  alt: string;
  width: number;
  height: number;
}

interface Appearance {
  menu: Item[];
  featured: { id: number; title: string; visible: boolean }[];
  emblem: Picture | null;
}

const reader = new Reader();
const home = async () => (await reader.ask(`/lien-he`)).text();
const there = (admin: Clerk) => admin.must<Appearance>("GET", "appearance");

/** A PNG of one transparent pixel. */
const PNG = Uint8Array.from(
  atob(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  ),
  (sign) => sign.charCodeAt(0),
);

async function sendPicture(admin: Clerk, bytes: Uint8Array<ArrayBuffer>) {
  const response = await fetch(new URL("/api/desk/emblem-pictures", environment.url), {
    method: "POST",
    headers: {
      cookie: admin.cookie,
      "x-csrf": admin.csrf,
      origin: new URL(environment.url).origin,
      "user-agent": admin.agent,
    },
    body: bytes,
  });
  return {
    status: response.status,
    body: (await response.json()) as Partial<Picture> & { reason?: string },
  };
}

// One board for all specs: what is set is taken back, whatever happens.
test.describe.configure({ mode: "serial" });
test.afterEach(async () => {
  const admin = await theAdministrator();
  const { menu, featured, emblem } = await there(admin);
  await admin.must("POST", "menu", { before: menu, menu: [] });
  const before = emblem && { url: emblem.url, alt: emblem.alt };
  await admin.must("POST", "emblem", { before, emblem: null });
  await admin.must("POST", "featured", { before: featured.map(({ id }) => id), featured: [] });
});

test("the menu is the administrator's, and readers see it within moments", async () => {
  const admin = await theAdministrator();
  const frame = () => reader.json<{ menu?: Item[] }>("/api/frame");
  expect((await frame()).menu, "nothing is said while it is the board's own").toBeUndefined();
  const own: Item[] = [
    { to: "/", name: "Trang chủ" },
    { to: "/tin-tuc", name: "Tin tức" },
    { to: "/thong-bao", name: "Thông báo" },
    { to: "/thu-tuc", name: "Thủ tục" },
    { to: "/hop", name: "Kết quả họp" },
    { to: "/tuyen-dung", name: "Tuyển dụng" },
    { to: "/gioi-thieu", name: "Giới thiệu" },
    { to: "/lien-he", name: "Liên hệ" },
  ];
  const menu = [...own, { to: "https://dichvucong.gov.vn/", name: 'Dịch vụ "công"' }];
  await admin.must("POST", "menu", { before: [], menu });
  await expect(async () => {
    const page = await home();
    expect(page).toContain('href="https://dichvucong.gov.vn/" rel="external noopener"');
    expect(page).toContain('Dịch vụ "công"');
    expect(page.match(/aria-current="page"/g)).toHaveLength(1);
  }).toPass({ timeout: 10_000 });
  expect((await admin.post("menu", { before: [], menu: own })).status, "another has set it").toBe(
    409,
  );
  await admin.must("POST", "menu", { before: menu, menu: own });
  expect((await there(admin)).menu, "its own menu is not kept").toEqual([]);
  await expect(async () => expect(await home()).not.toContain("dichvucong")).toPass({
    timeout: 10_000,
  });
});

test("a menu leads nowhere bad", async () => {
  const admin = await theAdministrator();
  const bad = [
    "javascript:alert(1)",
    "JAVASCRIPT:alert(1)",
    "java\tscript:alert(1)",
    "//evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "https://nguoi-tot.gov.vn@evil.example/",
    "http://example.org/",
    "data:text/html,<script>",
    'https://example.org/"onmouseover="alert(1)',
    "thu-tuc",
    "",
  ];
  for (const to of bad) {
    const { status, body } = await admin.post("menu", { before: [], menu: [{ to, name: "Mục" }] });
    expect([status, body.reason], to).toEqual([400, expect.stringContaining("Mục “Mục”")]);
  }
  const many = Array.from({ length: 11 }, (_, at) => ({ to: `/${at}`, name: `Mục ${at}` }));
  expect((await admin.post("menu", { before: [], menu: many })).status).toBe(400);
  expect((await there(admin)).menu).toEqual([]);
});

test("an emblem is a picture by its bytes, with its measures and words", async () => {
  const admin = await theAdministrator();
  const text = (text: string) => new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;
  const refused: [Uint8Array<ArrayBuffer>, string][] = [
    [
      text('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
      "không phải ảnh",
    ],
    [text("GIF89a\x01\x00\x01\x00\x80\x00\x00"), "không phải ảnh"],
    [text("MZ chương trình"), "không phải ảnh"],
    [new Uint8Array(0), "không phải ảnh"],
    [new Uint8Array(512 * 1024 + 1), "512 KB"],
  ];
  for (const [bytes, reason] of refused) {
    const { status, body } = await sendPicture(admin, bytes);
    expect([status, body.reason]).toEqual([400, expect.stringContaining(reason)]);
  }
  const { status, body: kept } = await sendPicture(admin, PNG);
  expect([status, kept]).toEqual([
    200,
    { url: expect.stringMatching(/^\/anh\/\w+\.png$/), width: 1, height: 1 },
  ]);
  const save = (url: string, alt: string) =>
    admin.post("emblem", { before: null, emblem: { url, alt } });
  for (const [url, alt] of [
    [kept.url ?? "", " "],
    ["/anh/khong-co.png", "Quốc huy"],
    ["/anh/../upload/x", "Quốc huy"],
    ["https://example.org/x.png", "Quốc huy"],
  ] as const) {
    expect((await save(url, alt)).status, url).toBe(400);
  }
  const alt = 'Biểu trưng "thử" <xã>';
  expect((await save(kept.url ?? "", alt)).status).toBe(200);
  expect((await save(kept.url ?? "", alt)).status, "another has set it").toBe(409);
  expect((await there(admin)).emblem).toEqual({ ...kept, alt });
  await expect(async () => {
    const page = await home();
    expect(page).toMatch(/<img[^>]*width="1" height="1" class="header__emblem/);
    expect(page).toContain("Biểu trưng &quot;thử&quot;");
  }).toPass({ timeout: 10_000 });
  expect((await reader.ask(kept.url ?? "")).headers.get("content-type")).toBe("image/png");
});

test("featured postings stand first, in their order, while readers may see them", async () => {
  const admin = await theAdministrator();
  type Home = { featured: { id: number }; chosen?: { id: number }[]; articles: { id: number }[] };
  const first = async () => {
    const { featured, chosen = [] } = await reader.json<Home>("/api/home");
    return [featured, ...chosen].map(({ id }) => id);
  };
  const fallback = (await first())[0];
  // The one that stands first anyway leads here, too: other specs look at the page meanwhile.
  const shown = await posting({ kind: "notice" });
  const expired = await posting({ front: 'expires = "2019-06-01"' });
  const { id: gone } = (
    await admin.must<Appearance["featured"]>("GET", "featured", {
      text: shown.report.landed[0]?.title,
    })
  )[0] ?? { id: 0 };
  expect(gone, "found by its title").toBe(shown.id);
  const featured = [fallback, shown.id];
  await admin.must("POST", "featured", { before: [], featured });
  expect(await first()).toEqual(featured);
  const page = await (await reader.ask("/")).text();
  expect(page).toContain(shown.path);
  expect((await admin.post("featured", { before: [], featured: [] })).status).toBe(409);
  for (const wrong of [
    [999_999_999],
    [shown.id, shown.id],
    Array.from({ length: 6 }, (_, at) => at),
  ]) {
    const { status } = await admin.post("featured", { before: featured, featured: wrong });
    expect(status, String(wrong)).toBe(400);
  }
  expect(expired.report.stored).toBe(true);
});
