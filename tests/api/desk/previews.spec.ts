import { expect, test } from "@playwright/test";
import { unique } from "../../content";
import { type Clerk, type Content, clerk, type Draft, notice } from "../../desk";
import { environment } from "../../environment";
import { agency } from "../../kinds";
import { Reader } from "../../reader";

const get = (path: string) => fetch(new URL(path, environment.url), { redirect: "manual" });

test("a draft is shown to who holds its link, and to nobody else", async () => {
  const lan = await clerk([{ role: "author" }]);
  const content = notice();
  const draft = await lan.draft("notice", content);
  const { path } = await lan.must<{ path: string }>("POST", "previews", {
    draft: draft.id,
    days: 3,
  });
  const shown = await get(path);
  expect(shown.status).toBe(200);
  expect(shown.headers.get("cache-control")).toBe("private, no-store");
  const page = await shown.text();
  expect(page).toContain(String(content.title));
  expect(page).toContain("Bản xem trước");
  expect(page).toMatch(/name="robots"[^>]*noindex|noindex[^>]*name="robots"/);
  expect(page, "nothing is counted").not.toMatch(/visits\.gif|<script/);
  const mangled = `${path.slice(0, -1)}${path.endsWith("A") ? "B" : "A"}`;
  expect((await get(mangled)).status).toBe(404);
  expect((await get("/xem-truoc")).status).toBe(404);
  const [line] = await lan.must<{ id: number }[]>("GET", "previews", { draft: draft.id });
  const other = await clerk([{ role: "author" }]);
  expect((await other.delete("previews", { id: line?.id })).status).toBe(403);
  await lan.must("DELETE", "previews", { id: line?.id });
  expect((await get(path)).status, "ended").toBe(404);
});

test("every kind can be shown, however little is written", async () => {
  const lan = await clerk([{ role: "author" }]);
  for (const kind of ["article", "notice", "procedure", "meeting", "exam"]) {
    const draft = await lan.draft(kind, { title: unique("Xem") });
    const question = { draft: draft.id, days: 1 };
    const { path } = await lan.must<{ path: string }>("POST", "previews", question);
    const shown = await get(path);
    expect(shown.status, kind).toBe(200);
    expect(await shown.text(), kind).toContain(String(draft.content.title));
  }
  const draft = await lan.draft("notice", notice());
  expect((await lan.post("previews", { draft: draft.id, days: 31 })).status).toBe(400);
});

test("people of the desk are not counted as readers", async () => {
  const reader = new Reader();
  const lan = await clerk([{ role: "author" }]);
  const visit = await reader.ask("/api/visits", {
    method: "POST",
    headers: { "content-type": "application/json", cookie: lan.cookie },
    body: JSON.stringify({ subject: "posting-1" }),
  });
  expect(await visit.json()).toMatchObject({ refused: "editor" });
});

/** A draft's page with this typed in it. */
const drawn = async (who: Clerk, { id }: Draft, content: Content): Promise<string> =>
  (await who.must<{ html: string }>("POST", "draft-page", { id, content })).html;

const KINDS: [string, Content, string[]][] = [
  ["article", { body: "<h2>Mở hội</h2>", category: "Văn hoá" }, ["<h2>Mở hội</h2>", "Văn hoá"]],
  [
    "notice",
    { documents: [{ file_name: "tb.pdf", title: "Thông báo 12", size: 2_500_000 }] },
    ["Thông báo 12", "2,5 MB"],
  ],
  [
    "procedure",
    {
      detail: {
        procedure: {
          code: "1.900777",
          record: { channels: [{ way: "in_person", time: { text: "5 ngày làm việc" } }] },
        },
      },
    },
    ["1.900777", "Nộp ở đâu, bao lâu, hết bao nhiêu", "5 ngày làm việc"],
  ],
  [
    "meeting",
    { detail: { meeting: { agenda: [{ title: "Làm đường vào bản" }] } } },
    ["Làm đường vào bản"],
  ],
  [
    "exam",
    { detail: { exam: { quota: 7, steps: [{ stage: "announcement", place: "Trường cấp hai" }] } } },
    ["Chỉ tiêu", "Các bước của kỳ thi", "Trường cấp hai"],
  ],
];

for (const [kind, content, words] of KINDS) {
  test(`a page of the kind ${kind} is drawn as it is typed, and nothing of it is kept`, async () => {
    const lan = await clerk([{ role: "author" }]);
    const draft = await lan.draft(kind, { title: unique("Đã lưu") });
    const title = unique("Đang gõ");
    const { detail } = draft.content;
    const page = await drawn(lan, draft, { detail, ...content, title });
    for (const word of [title, ...words]) expect(page).toContain(word);
    const saved = await lan.must<Draft>("GET", "draft", { id: draft.id });
    expect(saved.content.title).toBe(draft.content.title);
    expect(saved.meta.version).toBe(draft.meta.version);
    expect(page, "the board's own frame and style").toMatch(
      /<header [^>]*class="header"[\s\S]*<footer/,
    );
    expect(page, "nothing counts, nothing runs").not.toMatch(/visits\.gif|<script|Bản xem trước/);
    expect(page, "nothing leads away").toContain('<base target="_blank">');
  });
}

/** Elements and handlers of what is typed below, as markup; as text they may stand. */
const ALIVE = /<script|<iframe|<img src=x|<p [^>]*on\w+=|href="javascript:/i;

test("what is typed does not come alive on the page that is drawn", async () => {
  const lan = await clerk([{ role: "author" }]);
  const evil = '"><script>alert(1)</script><img src=x onerror=alert(2)>';
  const article = await lan.draft("article", {});
  const documents = [{ file_name: evil, title: evil, number: evil, signer: evil, signed: evil }];
  const page = await drawn(lan, article, {
    title: evil,
    lead: evil,
    byline: evil,
    agency: evil,
    category: evil,
    source_name: evil,
    source_url: "javascript:alert(3)",
    documents,
    body: `<p onclick="alert(4)">Chữ${evil}</p><a href="javascript:alert(5)">bấm</a><iframe src="/"></iframe>`,
  });
  expect(page).toContain("Chữ");
  expect(page).not.toMatch(ALIVE);
  const procedure = await lan.draft("procedure", {});
  const record = { online: "javascript:alert(6)", address: evil, basis_text: evil };
  const told = await drawn(lan, procedure, { detail: { procedure: { code: evil, record } } });
  expect(told).toContain("Bài chưa có tiêu đề");
  expect(told).not.toMatch(ALIVE);
});

test("only who may read a draft has its page drawn", async () => {
  const words = [unique("ban-ve"), unique("ban-khac")];
  const [here = "", there = ""] = words.map((word) => `UBND xã ${word}`);
  for (const name of [here, there]) await agency(name);
  const editor = await clerk([{ role: "editor" }]);
  const other = await clerk([{ role: "author", agency: `ubnd-xa-${words[1]}` }]);
  const content = { ...notice(), agency: here };
  const draft = await editor.draft("notice", content);
  // Whichever agency the content names that is sent: it is the draft that is asked about.
  const question = { id: draft.id, content: { ...content, agency: there } };
  expect((await other.post("draft-page", question)).status).toBe(403);
  expect((await other.post("draft-page", { ...question, id: 999_999_999 })).status).toBe(404);
  expect(await drawn(editor, draft, content)).toContain(String(content.title));
});
