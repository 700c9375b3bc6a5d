import { expect, test } from "@playwright/test";
import { posting as imported, unique } from "../../content";
import {
  type Answer,
  approval,
  type Clerk,
  clerk,
  type Draft,
  notice,
  theAdministrator,
} from "../../desk";
import { environment } from "../../environment";
import { agency, procedure } from "../../kinds";
import { published } from "../../proofs";

const HOUR = 3600;
const now = () => Math.floor(Date.now() / 1000);
const status = async (path: string) => (await fetch(new URL(path, environment.url))).status;
const page = async (path: string) => (await fetch(new URL(path, environment.url))).text();

/** The slug of an agency that is there for one test. */
async function newAgency(): Promise<{ name: string; slug: string }> {
  const name = unique("Phòng liều");
  await agency(name);
  const { agencies } = await (await theAdministrator()).must<{
    agencies: [{ slug: string; name: string }, unknown][];
  }>("GET", "choices");
  const slug = agencies.find(([one]) => one.name === name)?.[0].slug ?? "";
  return { name, slug };
}

const both = () => Promise.all([clerk([{ role: "author" }]), clerk([{ role: "editor" }])]);

/** A correction that is ready to be approved. */
async function correction(author: Clerk, posting: number, body = "<p>Sửa.</p>"): Promise<Draft> {
  const begun = await author.must<Draft>("POST", "drafts", { posting });
  const draft = await author.save(begun, { ...begun.content, body }, "Sửa giờ họp.");
  await author.must("POST", "submissions", { id: draft.id, version: draft.meta.version });
  return draft;
}

const reread = (who: Clerk, { id }: Draft) => who.must<Draft>("GET", "draft", { id });

test("what a browser says of a file is not believed", async () => {
  const lan = await clerk([{ role: "author" }]);
  const draft = await lan.draft("notice", notice());
  const kept = await lan.attach(draft, "Ghi chú.txt", `Ghi chú ${unique("a")}\n<script>1</script>`);
  const saved = (document: object) =>
    lan.post("draft", {
      id: draft.id,
      version: draft.meta.version,
      content: { ...draft.content, documents: [document] },
    });
  const refused: [object, string][] = [
    [{ ...kept, digest: "0".repeat(64) }, "chưa có trên máy chủ"],
    [{ ...kept, digest: "../picture/x" }, "chưa có trên máy chủ"],
    [{ ...kept, file_name: "a.html", media_type: "text/html" }, "Không nhận tệp"],
    [{ ...kept, file_name: "a.pdf", media_type: "application/pdf" }, "nội dung là"],
  ];
  for (const [document, reason] of refused) {
    const { status, body } = await saved(document);
    expect([status, body.reason], JSON.stringify(document)).toEqual([
      400,
      expect.stringContaining(reason),
    ]);
  }
  expect((await saved({ ...kept, media_type: "text/html", size: 1 })).status).toBe(200);
  const { content } = await reread(lan, draft);
  expect(content.documents).toMatchObject([{ media_type: "text/plain", size: kept.size }]);
});

test("who approves a file reads it first, and nothing in it runs", async () => {
  const [author, editor] = await both();
  const begun = await author.draft("notice", notice());
  const text = `Danh sách ${unique("a")}`;
  const file = await author.attach(begun, "Danh sách.txt", text);
  const draft = await author.save(begun, { ...begun.content, documents: [file] });
  const address = new URL("/api/desk/draft-file", environment.url);
  address.search = `?draft=${draft.id}&digest=${file.digest}`;
  const sent = await fetch(address, { headers: { cookie: editor.cookie } });
  expect(await sent.text()).toBe(text);
  expect(sent.headers.get("content-type")).toBe("text/plain; charset=utf-8");
  expect(sent.headers.get("content-security-policy")).toContain("script-src 'none'");
  expect(sent.headers.get("content-disposition")).toMatch(/^inline; filename="/);
  address.search = `?draft=${draft.id}&digest=${"0".repeat(64)}`;
  expect((await fetch(address, { headers: { cookie: editor.cookie } })).status).toBe(404);
});

test("whoever did not hear that a file is whole asks again", async () => {
  const lan = await clerk([{ role: "author" }]);
  const draft = await lan.draft("notice", notice());
  const text = `Danh sách ${unique("a")}`;
  const first = await lan.attach(draft, "Danh sách.txt", text);
  const begun = { draft: draft.id, file_name: "Danh sách.txt", size: first.size };
  const { id, parts } = await lan.must<{ id: string; parts: number[] }>("POST", "uploads", begun);
  expect(parts, "nothing is sent again").toEqual([1]);
  expect(await lan.must("POST", "completions", { id })).toEqual(first);
});

test("a new draft cannot take the place of a procedure that is there", async () => {
  const { slug, name } = await newAgency();
  const editor = await clerk([{ role: "editor", agency: slug }]);
  const { code, path } = await procedure({ title: "Thủ tục của nơi khác" });
  const begun = await editor.draft("procedure", { title: "Chiếm chỗ", agency: name });
  const detail = {
    procedure: { ...(begun.content.detail as { procedure: object }).procedure, code },
  };
  const draft = await editor.save(begun, { ...begun.content, detail });
  const question = { ...approval(draft), override_why: "Thử." };
  const { status, body } = await editor.post("publications", question);
  expect([status, body.reason]).toEqual([400, expect.stringContaining("đã có trên trang")]);
  expect(await page(path)).toContain("Thủ tục của nơi khác");
});

test("a draft holds what its kind holds", async () => {
  const editor = await clerk([{ role: "editor" }]);
  const exam = await editor.must<Draft>("POST", "drafts", { kind: "exam" });
  const draft = await editor.draft("notice", { ...notice(), detail: exam.content.detail });
  const question = { ...approval(draft), override_why: "Thử." };
  expect((await editor.post("publications", question)).status).toBe(400);
});

test("who approves a next edition answers to the agency that has it", async () => {
  const [here, there] = [await newAgency(), await newAgency()];
  const boss = await clerk([{ role: "editor", agency: here.slug }]);
  const mixed = await clerk([
    { role: "author", agency: here.slug },
    { role: "editor", agency: there.slug },
  ]);
  const content = { ...notice(), agency: here.name };
  const { posting } = await published(mixed, boss, content);
  const begun = await mixed.must<Draft>("POST", "drafts", { posting });
  const taken = await mixed.save(begun, { ...begun.content, agency: there.name }, "Của trạm.");
  const question = { ...approval(taken), override_why: "Thử." };
  expect((await mixed.post("publications", question)).status).toBe(403);
});

test("another author's open draft is theirs", async () => {
  const [author, editor] = await both();
  const { posting } = await published(author, editor);
  await author.must("POST", "drafts", { posting });
  const other = await clerk([{ role: "author" }]);
  expect((await other.post("drafts", { posting })).status).toBe(403);
});

test("only who may edit a posting has it replaced, and it can be undone", async () => {
  const [author, editor] = await both();
  const { path: old } = await published(author, editor);
  const { slug, name } = await newAgency();
  const own = await clerk([{ role: "editor", agency: slug }]);
  const tried = async (replaces: string) => {
    const draft = await own.draft("notice", { ...notice(), agency: name, replaces });
    return own.post("publications", { ...approval(draft), override_why: "Thử." });
  };
  expect((await tried(old)).status, "of another agency").toBe(403);
  expect((await tried("/thong-bao/khong-co-bai-nay")).status, "of nothing").toBe(400);
  expect(await page(old)).not.toContain("đã được thay thế");
  const next = await published(author, editor, { ...notice(), replaces: old });
  await expect.poll(() => page(old), { timeout: 10_000 }).toContain("đã được thay thế");
  const begun = await author.must<Draft>("POST", "drafts", { posting: next.posting });
  expect(begun.content.replaces).toBe(old);
  const undone = await author.save(begun, { ...begun.content, replaces: "", lead: "Thêm." }, "Bỏ.");
  await editor.must("POST", "publications", approval(undone));
  await expect.poll(() => page(old), { timeout: 10_000 }).not.toContain("đã được thay thế");
});

test("what was approved over one edition is not posted over another", async () => {
  const [author, editor] = await both();
  const slug = unique("ban-nap");
  const front = 'date = "2019-05-20 08:00"';
  const { id } = await imported({ kind: "notice", slug, front, body: "Bản một." });
  const draft = await correction(author, id);
  await imported({ kind: "notice", slug, front, body: "Bản hai, nạp sau." });
  const { status, body } = await editor.post("publications", approval(draft));
  expect([status, body.reason]).toEqual([409, expect.stringContaining("tải lại trang")]);
  const at = now() + 5;
  await editor.must("POST", "publications", { ...approval(await reread(editor, draft)), at });
  await imported({ kind: "notice", slug, front, body: "Bản ba, nạp sau khi duyệt." });
  await expect
    .poll(async () => (await reread(author, draft)).meta.state, { timeout: 20_000 })
    .toBe("returned");
  expect((await reread(author, draft)).comment).toContain("bản mới hơn");
  expect(await page(`/thong-bao/${slug}`)).toContain("Bản ba");
});

test("what says nothing new is not set for a moment", async () => {
  const [author, editor] = await both();
  const { posting } = await published(author, editor);
  const begun = await author.must<Draft>("POST", "drafts", { posting });
  const draft = await author.save(begun, begun.content, "Chỉ ghi chú.");
  const { status, body } = await editor.post("publications", {
    ...approval(draft),
    at: now() + HOUR,
  });
  expect([status, body.reason]).toEqual([409, expect.stringContaining("giống hệt")]);
});

test("what was withdrawn does not come back by itself", async () => {
  const [author, editor] = await both();
  const { posting, path } = await published(author, editor);
  const draft = await correction(author, posting);
  await editor.must("POST", "publications", { ...approval(draft), at: now() + HOUR });
  await editor.must("POST", "withdrawals", { posting, edition: 1, why: "Lộ số điện thoại." });
  const stopped = await reread(author, draft);
  expect(stopped).toMatchObject({ meta: { state: "returned" }, publish_at: null });
  expect(stopped.comment).toContain("Lộ số điện thoại.");
  expect((await editor.post("publications", approval(draft))).status, "as it was seen").toBe(409);
  expect(await status(path)).toBe(410);
  await editor.must("POST", "publications", approval(stopped));
  await expect.poll(() => status(path), { timeout: 10_000 }).toBe(200);
});

test("of two who withdraw at once one is told", async () => {
  const [author, editor] = await both();
  const { posting } = await published(author, editor);
  const question = { posting, edition: 1, why: "Nhầm." };
  const answers: Answer[] = await Promise.all([
    editor.post("withdrawals", question),
    editor.post("withdrawals", question),
  ]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
});

test("of two who begin a next edition at once both get the same", async () => {
  const [author, editor] = await both();
  const { posting } = await published(author, editor);
  const [one, two] = await Promise.all([
    editor.must<Draft>("POST", "drafts", { posting }),
    editor.must<Draft>("POST", "drafts", { posting }),
  ]);
  expect(one.id).toBe(two.id);
});

test("what was withdrawn before it came has never been here", async () => {
  const [author, editor] = await both();
  const posted = now() + 4;
  const { posting, path } = await published(author, editor, { ...notice(), posted });
  await editor.must("POST", "withdrawals", { posting, edition: 1, why: "Chưa chốt." });
  await expect.poll(now, { timeout: 10_000 }).toBeGreaterThan(posted);
  expect(await status(path)).toBe(404);
  expect(await status(`/niem-yet/bai/${posting}`)).toBe(404);
});

test("a link shows a draft, and not what became of it", async () => {
  const lan = await clerk([{ role: "author" }]);
  const draft = await lan.draft("notice", notice());
  const question = { draft: draft.id, days: 3 };
  const { path } = await lan.must<{ path: string }>("POST", "previews", question);
  expect(await status(path)).toBe(200);
  await lan.must("DELETE", "draft", { id: draft.id });
  expect(await status(path)).toBe(404);
});

test("an invitation that was a mistake is taken back", async () => {
  const admin = await theAdministrator();
  const email = `${unique("nham")}@banlienson.example`;
  const { path } = await admin.must<{ path: string }>("POST", "invitations", {
    email,
    name: "Người nhầm",
    grants: [{ role: "author" }],
  });
  const token = path.split("/").pop();
  expect((await admin.get("invitation", { token })).status).toBe(200);
  await admin.must("DELETE", "invitations", { email });
  expect((await admin.get("invitation", { token })).status).toBe(400);
  expect((await admin.delete("invitations", { email })).status, "there is none").toBe(404);
});

test("settings are saved over those that were seen", async () => {
  const admin = await theAdministrator();
  const settings = await admin.must<{ idle_minutes: number }>("GET", "settings");
  const before = { ...settings, idle_minutes: settings.idle_minutes + 1 };
  expect((await admin.post("settings", { before, settings })).status).toBe(409);
  expect(await admin.must("POST", "settings", { before: settings, settings })).toEqual(settings);
});

test("who stands in for somebody does not prolong it", async () => {
  const boss = await clerk([{ role: "administrator" }]);
  const stand = await clerk([{ role: "author" }]);
  const days = { since: now(), until: now() + HOUR, note: "Đi học." };
  const question = { from: boss.id, to: stand.id, ...days };
  await boss.must("POST", "delegations", question);
  const longer = { ...question, until: now() + 300 * 24 * HOUR };
  expect((await stand.post("delegations", longer)).status).toBe(403);
});

test("a person's name is one name", async () => {
  const lan = await clerk([{ role: "author" }], "Tên cũ");
  expect((await lan.post("profile", { name: "Lan, Chủ tịch", office: "" })).status).toBe(400);
  await lan.must("POST", "profile", { name: "Tên mới", office: "" });
});
