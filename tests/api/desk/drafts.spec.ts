import { expect, test } from "@playwright/test";
import { clerk, type Draft, type Meta, notice } from "../../desk";

test("nobody saves over somebody's newer text", async () => {
  const [lan, mai] = await Promise.all([
    clerk([{ role: "author" }], "Lan"),
    clerk([{ role: "editor" }], "Mai"),
  ]);
  const draft = await lan.draft("notice", notice());
  const theirs = await mai.must<Draft>("GET", "draft", { id: draft.id });
  await mai.save(theirs, { ...theirs.content, lead: "Lời của Mai." });
  const { id, meta } = draft;
  const mine = { ...draft.content, lead: "Lời của Lan." };
  const answer = await lan.must<{ newer?: Draft }>("POST", "draft", {
    id,
    version: meta.version,
    content: mine,
  });
  expect(answer.newer?.content["lead"], "both are at hand").toBe("Lời của Mai.");
  const kept = await lan.save(answer.newer as Draft, mine);
  expect(kept.meta.version).toBe(meta.version + 2);
});

test("what is there already is kept, over whichever version it is sent", async () => {
  const lan = await clerk([{ role: "author" }]);
  const { id, meta, content } = await lan.draft("notice", notice());
  // As stored, it is spelled otherwise.
  const body = '<p>Xem <a href="https://example.vn/" rel="nofollow">lịch họp</a></p>';
  const question = { id, version: meta.version, content: { ...content, body }, note: "Sửa giờ." };
  type Saved = { kept?: Meta; newer?: Draft };
  const first = await lan.must<Saved>("POST", "draft", question);
  expect(first.kept?.version).toBe(meta.version + 1);
  const again = await lan.must<Saved>("POST", "draft", question);
  expect(again.kept?.version, "nothing was written a second time").toBe(meta.version + 1);
  const other = await lan.must<Saved>("POST", "draft", { ...question, note: "Sửa ngày." });
  expect(other.newer?.note).toBe("Sửa giờ.");
});

test("two in one draft see each other", async () => {
  const [lan, mai] = await Promise.all([
    clerk([{ role: "author" }], "Lan"),
    clerk([{ role: "editor" }], "Mai"),
  ]);
  const { id } = await lan.draft("notice", notice());
  await lan.must("POST", "presences", { id });
  await mai.must("POST", "presences", { id });
  const seen = await lan.must<Draft>("GET", "draft", { id });
  expect(seen.meta.others.map((other) => other.person.name)).toEqual(["Mai"]);
});

const XSS =
  '<img src=x onerror=alert(1)><script>alert(1)</script><a href="javascript:alert(1)">x</a>';

test("what is kept of a body is harmless, and the rest is text", async () => {
  const lan = await clerk([{ role: "author" }]);
  const draft = await lan.draft("notice", { title: XSS, lead: XSS, body: `<p>Chào</p>${XSS}` });
  const read = await lan.must<Draft>("GET", "draft", { id: draft.id });
  expect(read.content.body).not.toMatch(/script|onerror|javascript/);
  expect(read.content.title, "a field is text, whatever it looks like").toBe(XSS);
});

test("half done is kept, and what it lacks is told", async () => {
  const lan = await clerk([{ role: "author" }]);
  const own: Record<string, string> = { procedure: "code", meeting: "starts", exam: "steps" };
  for (const kind of ["article", "notice", "procedure", "meeting", "exam"]) {
    const draft = await lan.must<Draft>("POST", "drafts", { kind });
    const { problems } = await lan.must<{ problems: { field: string }[] }>("GET", "draft-check", {
      id: draft.id,
    });
    const fields = problems.map((problem) => problem.field);
    expect(fields, kind).toContain("title");
    expect(fields, kind).toContain(own[kind] ?? "body");
    const question = { id: draft.id, version: draft.meta.version };
    expect((await lan.post("submissions", question)).status, kind).toBe(400);
  }
});

test("a body of ten million characters is refused, and nothing is lost", async () => {
  const lan = await clerk([{ role: "author" }]);
  const draft = await lan.draft("notice", notice());
  const { id, meta } = draft;
  const content = { ...draft.content, body: `<p>${"a ".repeat(5_000_000)}</p>` };
  const answer = await lan.post("draft", { id, version: meta.version, content });
  expect(answer.status).toBe(413);
  const read = await lan.must<Draft>("GET", "draft", { id });
  expect(read.content.body).toBe(draft.content.body);
});

test("drafts are found by words without marks, by state and by kind", async () => {
  const lan = await clerk([{ role: "author" }]);
  const word = `xoà đói ${Date.now().toString(36)}`;
  const draft = await lan.draft("article", { title: `Giảm nghèo, ${word}` });
  const text = word
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/đ/g, "d");
  const list = (question: object) =>
    lan.must<{ lines: { id: number }[]; total: number }>("GET", "drafts", question);
  expect((await list({ text })).lines).toMatchObject([{ id: draft.id }]);
  expect((await list({ text, kind: "notice" })).total).toBe(0);
  expect((await list({ text, state: "submitted" })).total).toBe(0);
  await lan.must("DELETE", "draft", { id: draft.id });
  expect((await list({ text })).total, "given up").toBe(0);
  expect((await list({ text, state: "dropped" })).total).toBe(1);
});
