import { expect, test } from "@playwright/test";
import { approval, type Clerk, clerk, type Draft, notice, theAdministrator } from "../../desk";
import { environment } from "../../environment";

interface Published {
  now?: { path: string; edition: number; posting: number };
  scheduled?: { at: number };
}

const status = async (path: string) => (await fetch(new URL(path, environment.url))).status;
const now = () => Math.floor(Date.now() / 1000);

async function submitted(author: Clerk, content = notice()): Promise<Draft> {
  const draft = await author.draft("notice", content);
  return author.must<Draft>("POST", "submissions", { id: draft.id, version: draft.meta.version });
}

async function published(author: Clerk, editor: Clerk, content = notice()) {
  const draft = await submitted(author, content);
  const question = { id: draft.id, version: draft.meta.version };
  const done = await editor.must<Published>("POST", "publications", question);
  if (!done.now) throw new Error("not posted");
  return { draft, ...done.now };
}

test("an author writes, an editor approves, everybody reads", async () => {
  const [author, editor] = await Promise.all([
    clerk([{ role: "author" }], "Giàng A Sềnh"),
    clerk([{ role: "editor" }], "Lý Thị Mai"),
  ]);
  const content = notice();
  const draft = await submitted(author, content);
  expect(draft.meta.state).toBe("submitted");
  const question = { id: draft.id, version: draft.meta.version };
  expect((await author.post("publications", question)).status, "an author approves nothing").toBe(
    403,
  );
  const { now: posted } = await editor.must<Published>("POST", "publications", question);
  expect(posted?.edition).toBe(1);
  const page = await (await fetch(new URL(posted?.path ?? "", environment.url))).text();
  expect(page).toContain(String(content.title));
  const editions = await editor.must<{ editions: { who: string; approver: string }[] }>(
    "GET",
    "editions",
    { posting: posted?.posting },
  );
  expect(editions.editions).toMatchObject([{ who: "Giàng A Sềnh", approver: "Lý Thị Mai" }]);
});

test("nobody approves their own words, but for a reason that is confirmed afterwards", async () => {
  const editor = await clerk([{ role: "editor" }]);
  const draft = await editor.draft("notice", notice());
  const question = { id: draft.id, version: draft.meta.version };
  const refused = await editor.post("publications", question);
  expect(refused.status).toBe(403);
  expect(refused.body.reason).toContain("người khác duyệt");
  const why = "Lũ về trong đêm, người duyệt ở vùng mất sóng.";
  const { now: posted } = await editor.must<Published>("POST", "publications", {
    ...question,
    override_why: why,
  });
  const confirmation = { posting: posted?.posting, edition: 1 };
  expect((await editor.post("confirmations", confirmation)).status, "not by the same").toBe(403);
  const other = await clerk([{ role: "editor" }], "Người xác nhận");
  await other.must("POST", "confirmations", confirmation);
  expect((await other.post("confirmations", confirmation)).status, "once").toBe(409);
  const { editions } = await other.must<{ editions: object[] }>("GET", "editions", {
    posting: posted?.posting,
  });
  expect(editions).toMatchObject([{ override_why: why, confirmed_by: "Người xác nhận" }]);
});

test("of two who approve at once one wins, and the other is told", async () => {
  const author = await clerk([{ role: "author" }]);
  const editors = await Promise.all([clerk([{ role: "editor" }]), clerk([{ role: "editor" }])]);
  const draft = await submitted(author);
  const question = { id: draft.id, version: draft.meta.version };
  const answers = await Promise.all(
    editors.map((editor) => editor.post<Published>("publications", question)),
  );
  expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1);
  const [loser] = answers.filter((answer) => answer.status !== 200);
  expect([403, 409]).toContain(loser?.status);
  expect(loser?.body.reason).toMatch(/tải lại trang|đã kết thúc/);
});

test("what was returned comes back with its comment", async () => {
  const [author, editor] = await Promise.all([
    clerk([{ role: "author" }]),
    clerk([{ role: "editor" }]),
  ]);
  const draft = await submitted(author);
  const question = { id: draft.id, version: draft.meta.version };
  expect((await author.post("draft", { ...question, content: draft.content })).status).toBe(403);
  expect((await editor.post("returns", { ...question, comment: " " })).status).toBe(400);
  await editor.must("POST", "returns", { ...question, comment: "Thiếu giờ họp." });
  const returned = await author.must<Draft>("GET", "draft", { id: draft.id });
  expect(returned).toMatchObject({ comment: "Thiếu giờ họp.", meta: { state: "returned" } });
  const mended = await author.save(returned, { ...returned.content, lead: "Họp lúc 7 giờ 30." });
  expect(mended.meta.state).toBe("draft");
});

test("a correction leaves what is posted alone until it is approved", async () => {
  const [author, editor] = await Promise.all([
    clerk([{ role: "author" }]),
    clerk([{ role: "editor" }]),
  ]);
  const first = await published(author, editor);
  const begun = await author.must<Draft>("POST", "drafts", { posting: first.posting });
  expect(begun.posted).toMatchObject({ id: first.posting, edition: 1 });
  const again = await author.must<Draft>("POST", "drafts", { posting: first.posting });
  expect(again.id, "a posting has one open draft").toBe(begun.id);
  const body = "<p>Họp vào <strong>chiều</strong> thứ ba.</p>";
  const draft = await author.save(begun, { ...begun.content, body });
  const question = { id: draft.id, version: draft.meta.version };
  const without = await author.post("submissions", question);
  expect(without.status, "readers must be told what changed").toBe(400);
  const noted = await author.save(draft, draft.content, "Sửa ngày họp.");
  await author.must("POST", "submissions", { id: noted.id, version: noted.meta.version });
  const page = async () => (await fetch(new URL(first.path, environment.url))).text();
  expect(await page()).not.toContain("chiều");
  await editor.must("POST", "publications", approval(noted));
  await expect.poll(page, { timeout: 10_000 }).toContain("<strong>chiều</strong>");
  expect(await page()).toContain("Sửa ngày họp.");
  const restored = await author.must<Draft>("POST", "drafts", {
    posting: first.posting,
    restored: 1,
  });
  expect(restored.content.body).toBe(String(notice().body));
});

test("a moment that was set is kept: not before, and at most ten seconds later", async () => {
  const [author, editor] = await Promise.all([
    clerk([{ role: "author" }]),
    clerk([{ role: "editor" }]),
  ]);
  const draft = await submitted(author);
  const at = now() + 6;
  const question = { id: draft.id, version: draft.meta.version, at };
  const { scheduled } = await editor.must<Published>("POST", "publications", question);
  expect(scheduled?.at).toBe(at);
  const { planned } = await editor.must<{ planned: { at: number; draft: number }[] }>(
    "GET",
    "timetable",
  );
  expect(planned.find((one) => one.draft === draft.id)?.at).toBe(at);
  const path = `/thong-bao/${String(draft.content.title)
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")}`;
  while (now() < at) {
    const seen = await status(path);
    if (now() < at) expect(seen, "never early").toBe(404);
    await new Promise((done) => setTimeout(done, 200));
  }
  await expect.poll(() => status(path), { timeout: 10_000, intervals: [200] }).toBe(200);
  const posted = await editor.must<Draft>("GET", "draft", { id: draft.id });
  expect(posted.meta.state).toBe("published");
});

test("a moment is taken off again", async () => {
  const [author, editor] = await Promise.all([
    clerk([{ role: "author" }]),
    clerk([{ role: "editor" }]),
  ]);
  const draft = await submitted(author);
  const question = { id: draft.id, version: draft.meta.version, at: now() + 3600 };
  await editor.must("POST", "publications", question);
  expect((await author.delete("publications", { id: draft.id })).status).toBe(403);
  const back = await editor.must<Draft>("DELETE", "publications", { id: draft.id });
  expect(back.meta.state).toBe("submitted");
});

test("what is withdrawn says why", async () => {
  const [author, editor] = await Promise.all([
    clerk([{ role: "author" }]),
    clerk([{ role: "editor" }]),
  ]);
  const { posting, path } = await published(author, editor);
  const question = { posting, edition: 1, why: "Đăng nhầm danh sách." };
  expect((await author.post("withdrawals", question)).status).toBe(403);
  expect((await editor.post("withdrawals", { ...question, why: "" })).status).toBe(400);
  expect((await editor.post("withdrawals", { ...question, edition: 2 })).status).toBe(409);
  await editor.must("POST", "withdrawals", question);
  await expect.poll(() => status(path), { timeout: 10_000 }).toBe(410);
  const page = await (await fetch(new URL(path, environment.url))).text();
  expect(page).toContain("Đăng nhầm danh sách.");
  expect((await editor.post("withdrawals", question)).status).toBe(409);
});

test("every act stands in the chain, and the chain holds", async () => {
  const [author, editor] = await Promise.all([
    clerk([{ role: "author" }]),
    clerk([{ role: "editor" }], "Người trong nhật ký"),
  ]);
  const { draft } = await published(author, editor);
  const administrator = await theAdministrator();
  const { acts } = await administrator.must<{
    acts: { what: string; who: string; subject: string }[];
  }>("GET", "log");
  expect(acts.some((act) => act.what === "publish" && act.who === "Người trong nhật ký")).toBe(
    true,
  );
  expect(acts.some((act) => act.subject === `draft ${draft.id}`)).toBe(true);
  const verdict = await administrator.must<{ links: number; broken: unknown }>(
    "GET",
    "log-verdict",
  );
  expect(verdict.broken).toBeNull();
  expect(verdict.links).toBeGreaterThan(5);
  expect((await author.get("log")).status).toBe(403);
});
