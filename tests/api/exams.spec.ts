import { expect, test } from "@playwright/test";
import { Board, TOKEN } from "../board";
import { importFile, pdf, posting, source, unique } from "../content";
import { DAY, exam, local } from "../kinds";
import { Reader } from "../reader";

interface Step {
  stage: string;
  title?: string;
  from: unknown;
  until: unknown;
  changes?: { from: unknown; until: unknown; note: string }[];
}

interface Exam {
  timeline: {
    step: Step;
    state: string;
    notices: { line: { slug: string }; documents: { file_name: string }[] }[];
  }[];
  quota: number | null;
  changes: { note: string }[];
}

interface Line {
  slug: string;
  quota: number | null;
  upcoming: { name: string; day: string; current: boolean }[];
  notices: number;
}

const reader = new Reader();
const read = (slug: string) => reader.json<Exam>(`/api/exam?slug=${slug}`);
const states = async (slug: string) => (await read(slug)).timeline.map(({ state }) => state);
const hung = async (slug: string) =>
  (await read(slug)).timeline.map(({ notices }) => notices.map(({ line }) => line.slug));

const step = (stage: string, ...lines: string[]) => [`stage = "${stage}"`, ...lines].join("\n");
const from = (days: number) => `from = "${local(Date.now() + days * DAY)}"`;
const until = (days: number) => `until = "${local(Date.now() + days * DAY)}"`;
const notice = (exam: string, step: string, more = "") =>
  posting({ kind: "notice", front: `exam = "${exam}"\nstep = "${step}"\n${more}` });

async function line(slug: string): Promise<Line | undefined> {
  const first = await reader.json<{ lines: Line[]; total: number }>("/api/exams");
  for (let page = 1; page <= Math.ceil(first.total / 20); page += 1) {
    const { lines } = await reader.json<{ lines: Line[] }>(`/api/exams?page=${page}`);
    const found = lines.find((line) => line.slug === slug);
    if (found) return found;
  }
  return undefined;
}

test("a step is over, going on, next or later, by the days that are known", async () => {
  const { slug } = await exam([
    step("announcement", from(-20)),
    step("intake", from(-3), until(3)),
    step("round1", from(10), 'place = "Trường trung học"', "confirmed = true"),
    step("round2", 'from = "2099-11"'),
    step("recognition"),
  ]);
  expect(await states(slug)).toEqual(["done", "current", "next", "later", "later"]);
  const { timeline } = await read(slug);
  expect(timeline.map(({ step }) => step.stage)).toEqual([
    "announcement",
    "intake",
    "round1",
    "round2",
    "recognition",
  ]);
  expect(timeline[3]?.step.from).toEqual({ month: { year: 2099, month: 11 } });
  expect(timeline[4]?.step.from).toBe("unknown");
  expect((await line(slug))?.upcoming).toMatchObject([
    { name: "Tiếp nhận phiếu đăng ký dự tuyển", current: true },
  ]);
});

test("what nothing is going on waits for its next step", async () => {
  const { slug } = await exam(
    [step("intake", from(-9), until(-2)), step("round1", 'from = "2099-03"')],
    { front: "quota = 12" },
  );
  expect(await line(slug)).toMatchObject({
    quota: 12,
    upcoming: [{ name: "Vòng 1", day: "dự kiến tháng 03/2099", current: false }],
  });
});

test("a month that is over is past, one that has begun is still awaited", async () => {
  const month = local(Date.now()).slice(0, 7);
  const steps = [step("intake", 'from = "2019-03"'), step("round1", `from = "${month}"`)];
  const { slug } = await exam(steps);
  expect(await states(slug)).toEqual(["done", "next"]);
});

test("an exam that is over says so, and stands behind those that are not", async () => {
  const over = await exam([step("intake", 'from = "2019-03-01"')]);
  const open = await exam([step("intake"), step("round1")]);
  expect(await states(over.slug)).toEqual(["done"]);
  expect((await line(over.slug))?.upcoming).toEqual([]);
  const page = await (await reader.ask(over.path)).text();
  expect(page).toContain("Kỳ thi đã kết thúc.");
  const { total } = await reader.json<{ total: number }>("/api/exams");
  const slugs: string[] = [];
  for (let page = 1; page <= Math.ceil(total / 20); page += 1) {
    const { lines } = await reader.json<{ lines: Line[] }>(`/api/exams?page=${page}`);
    slugs.push(...lines.map(({ slug }) => slug));
  }
  expect(slugs.indexOf(open.slug)).toBeLessThan(slugs.indexOf(over.slug));
});

test("notices hang on their step, whether they came before or after the exam", async () => {
  const slug = unique("ky-thi");
  const before = await notice(slug, "intake", 'date = "2019-05-21"');
  expect(before.report.notes.join()).toContain(`Chưa có kỳ thi “${slug}”`);
  const steps = [
    step("announcement"),
    step("intake"),
    step("summons", 'title = "Triệu tập vòng 1"'),
    step("round1"),
    step("summons", 'title = "Triệu tập vòng 2"'),
    step("recognition"),
  ];
  const { path } = await exam(steps, { slug, title: "Tuyển hai kế toán" });
  expect(await states(slug), "what has its notice is over").toEqual([
    "done",
    "done",
    "next",
    "later",
    "later",
    "later",
  ]);
  const second = await notice(slug, "summons", 'step_title = "Triệu tập vòng 2"');
  const after = await notice(slug, "intake", 'date = "2019-05-22"');
  const review = await notice(slug, "review");
  expect(review.report.notes.join()).toContain("không có bước review (Phúc khảo)");
  const tables = '[[documents]]\nfile = "danh-sach.pdf"';
  const list = await posting({
    kind: "notice",
    front: `exam = "${slug}"\nstep = "round1"\n${tables}`,
    files: { "danh-sach.pdf": pdf(slug) },
  });
  expect(await hung(slug)).toEqual([
    [],
    [before.slug, after.slug],
    [],
    [list.slug],
    // Of a stage that this exam has not, at the last step before it.
    [second.slug, review.slug],
    [],
  ]);
  expect((await line(slug))?.notices).toBe(5);
  const { timeline } = await read(slug);
  expect(timeline[3]?.notices[0]?.documents).toMatchObject([{ file_name: "danh-sach.pdf" }]);
  const page = await (await reader.ask(before.path)).text();
  expect(page).toContain("Thuộc kỳ thi: ");
  expect(page).toContain(`href="${path}"`);
});

test("a notice that is gone or still to come hangs on nothing", async () => {
  const { slug } = await exam([step("intake"), step("round1")]);
  await notice(slug, "intake", 'date = "2099-01-01"');
  await notice(slug, "round1", '[withdrawn]\nsince = "2020-01-01"\nwhy = "Nhầm."');
  await notice(slug, "round1", 'expires = "2019-06-01"');
  expect(await hung(slug)).toEqual([[], []]);
  expect(await states(slug)).toEqual(["next", "later"]);
  const own = await line(slug);
  expect([own?.notices, own?.upcoming[0]?.name]).toEqual([0, "Tiếp nhận phiếu đăng ký dự tuyển"]);
});

test("a notice may be moved to another step, and off the exam", async () => {
  const { slug } = await exam([step("intake"), step("round1")]);
  const { slug: one } = await notice(slug, "intake");
  const moved = (front: string) =>
    importFile("n.md", source({ kind: "notice", slug: one, front, body: "Nội dung." }));
  await moved(`exam = "${slug}"\nstep = "round1"`);
  expect(await hung(slug)).toEqual([[], [one]]);
  await moved("");
  expect(await hung(slug)).toEqual([[], []]);
});

const FIXED = step("round1", 'from = "2099-01-16 07:30"', "confirmed = true");
const MOVED = step("round1", 'from = "2099-02-20 07:30"', "confirmed = true");

test("a fixed day moves only with a word to the candidates", async () => {
  const { slug, path } = await exam([FIXED]);
  const text = (steps: string[], note = "") => {
    const front = `${note}\n${steps.map((step) => `[[steps]]\n${step}`).join("\n")}`;
    return importFile("e.md", source({ kind: "exam", slug, front, body: "" }));
  };
  const refused = await text([MOVED]);
  expect([refused.stored, refused.landed]).toEqual([false, []]);
  expect(refused.refused).toMatchObject([{ field: "change_note" }]);
  expect(refused.refused[0]?.reason).toContain("Ngày đã chốt của bước “Vòng 1” thay đổi");
  expect((await read(slug)).timeline[0]?.step.changes).toBeUndefined();
  const note = 'change_note = "Trường thi phải sửa mái."';
  expect((await text([MOVED], note)).landed[0]?.outcome).toBe("changed");
  const changed = (await read(slug)).timeline[0]?.step;
  expect(changed?.from).toEqual({ exact: Date.UTC(2099, 1, 20, 0, 30) / 1000 });
  expect(changed?.changes).toMatchObject([
    {
      from: { exact: Date.UTC(2099, 0, 16, 0, 30) / 1000 },
      until: "unknown",
      note: "Trường thi phải sửa mái.",
    },
  ]);
  const page = await (await reader.ask(path)).text();
  expect(page).toMatch(/trước đây là <s>Thứ sáu, 16\/01\/2099 07:30(<!>)?<\/s>\. /);
  // A later edition that moves nothing keeps what was told.
  await text([`${MOVED}\nplace = "Trường tiểu học"`]);
  expect((await read(slug)).timeline[0]?.step.changes).toHaveLength(1);
  expect((await text([`${MOVED}\nplace = "Trường tiểu học"`])).landed[0]?.outcome).toBe(
    "unchanged",
  );
});

test("a fixed day goes with its step only with a word, and is known under a new name", async () => {
  const { slug } = await exam([FIXED, step("round2")]);
  const text = (steps: string[], note = "") => {
    const front = `${note}\n${steps.map((step) => `[[steps]]\n${step}`).join("\n")}`;
    return importFile("e.md", source({ kind: "exam", slug, front, body: "" }));
  };
  for (const steps of [[step("round2")], [`${MOVED}\ntitle = "Thi viết"`, step("round2")]]) {
    const report = await text(steps);
    expect([report.stored, report.refused[0]?.field]).toEqual([false, "change_note"]);
  }
  await text([`${MOVED}\ntitle = "Thi viết"`], 'change_note = "Đổi tên và ngày."');
  const [changed] = (await read(slug)).timeline;
  expect(changed?.step).toMatchObject({
    title: "Thi viết",
    changes: [{ note: "Đổi tên và ngày." }],
  });
});

test("what a notice names that there is not is told to its sender", async () => {
  const { slug } = await exam([step("round1")]);
  const told = async (exam: string, step: string) => {
    const front = `exam = "${exam}"\nstep = "${step}"`;
    const text = source({ kind: "notice", slug: unique("tb"), front });
    return (await importFile("n.md", text)).notes.join();
  };
  expect(await told(`${slug}-nham`, "round1")).toContain(`Chưa có kỳ thi “${slug}-nham”`);
  expect(await told(slug, "review")).toContain("không có bước review (Phúc khảo)");
  expect(await told(slug, "round1")).not.toContain("kỳ thi");
});

test("a day that was not fixed moves freely", async () => {
  const { slug } = await exam([step("round1", 'from = "2099-01-16"')]);
  await exam([step("round1", 'from = "2099-02-20"')], { slug });
  const { timeline } = await read(slug);
  expect(timeline[0]?.step).toMatchObject({ from: { exact: Date.UTC(2099, 1, 19, 17) / 1000 } });
  expect(timeline[0]?.step.changes).toBeUndefined();
});

test("the first page tells what open exams wait for", async () => {
  const board = await Board.start();
  try {
    const sending = { board: board.url, token: TOKEN };
    const open = [step("intake", from(-3), until(3), "confirmed = true"), step("round1")];
    await exam(open, { slug: "dang-mo", ...sending });
    await exam([step("round1", 'from = "2019-03-01"')], { slug: "da-xong", ...sending });
    const { exams } = await new Reader({}, board.url).json<{ exams: Line[] }>("/api/home");
    expect(exams.map(({ slug }) => slug)).toEqual(["dang-mo"]);
    expect(exams[0]?.upcoming).toMatchObject([
      { name: "Tiếp nhận phiếu đăng ký dự tuyển", current: true },
    ]);
  } finally {
    await board.stop();
  }
});

const REFUSALS: [string, string, RegExp][] = [
  ["no steps", "", /chưa có bước nào/],
  ["a stage that is none", step("round3"), /^Bước chỉ nhận/],
  ["no stage", 'from = "2099-01"', /^Thiếu stage/],
  ["two steps of one name", `${step("summons")}\n[[steps]]\n${step("summons")}`, /hai tên khác/],
  ["an end before", step("intake", 'from = "2099-02-02"', 'until = "2099-02-01"'), /phải sau ngày/],
  ["a month that is fixed", step("round1", 'from = "2099-02"', "confirmed = true"), /mới chốt/],
];

test("an exam with a fault is left out whole, with its reason", async () => {
  for (const [what, steps, reason] of REFUSALS) {
    const front = steps && `[[steps]]\n${steps}`;
    const report = await importFile("loi.md", source({ kind: "exam", slug: "loi", front }));
    expect([what, report.stored, report.landed]).toEqual([what, false, []]);
    expect(report.refused[0]?.reason, what).toMatch(reason);
  }
  expect((await reader.ask("/api/exam?slug=loi")).status).toBe(404);
  for (const front of ['exam = "loi"', 'step = "intake"', 'exam = "loi"\nstep = "vong1"']) {
    const report = await importFile("n.md", source({ kind: "notice", slug: "loi", front }));
    expect([front, report.stored]).toEqual([front, false]);
  }
});
