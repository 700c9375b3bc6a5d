import { expect, test } from "@playwright/test";
import { unique } from "../../content";
import { clerk, notice } from "../../desk";
import { environment } from "../../environment";
import { Reader } from "../../reader";

const get = (path: string) => fetch(new URL(path, environment.url), { redirect: "manual" });

test("a draft is shown to who holds its link, and to nobody else", async () => {
  const lan = await clerk([{ role: "author" }]);
  const content = notice();
  const draft = await lan.draft("notice", content);
  const { path } = await lan.must<{ path: string }>("POST", "previews", { draft: draft.id, days: 3 });
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
