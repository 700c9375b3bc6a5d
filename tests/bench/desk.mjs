// The editors' desk: what signing in costs, how long a save takes there and back, and how soon what is
// published is seen.
//   node tests/bench/desk.mjs [saves]

import { startBoard, TOKEN } from "./board.mjs";

const PASSPHRASE = "nương chè sau mưa tháng tư";
/** Seconds. */
const LATEST = 10;
const [saves = 200] = process.argv.slice(2).map(Number);

const board = await startBoard();

/** Puts a question; gives the answer, and how long it took in milliseconds. */
async function ask(path, question, headers = {}) {
  const begun = performance.now();
  const answer = await fetch(new URL(`/api/desk/${path}`, board.url), {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(question),
  });
  const body = await answer.json();
  const took = performance.now() - begun;
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${JSON.stringify(body)}`);
  return { body, took, cookie: answer.headers.getSetCookie()[0]?.split(";")[0] };
}

async function accept(link, name) {
  const token = link.path.split("/").pop();
  await ask("acceptances", { token, name, passphrase: PASSPHRASE });
}

async function signIn(email) {
  const { body, took, cookie } = await ask("sessions", { email, passphrase: PASSPHRASE });
  return { headers: { cookie, "x-csrf": body.in.csrf }, took };
}

const ADMINISTRATOR = "quantri@banlienson.example";
const link = await ask(
  "set-up",
  { email: ADMINISTRATOR, name: "Quản trị" },
  { authorization: `Bearer ${TOKEN}` },
);
await accept(link.body, "Quản trị");
const { headers: administrator } = await signIn(ADMINISTRATOR);

async function clerk(email, role) {
  const asked = { email, name: "Người thử", grants: [{ role }] };
  await accept((await ask("invitations", asked, administrator)).body, "Người thử");
  return (await signIn(email)).headers;
}

const author = await clerk("soan@banlienson.example", "author");
const editor = await clerk("duyet@banlienson.example", "editor");

const at = (times, part) => times.toSorted((a, b) => a - b)[Math.floor(times.length * part)];

const signing = [];
for (let number = 0; number < 20; number += 1) signing.push((await signIn(ADMINISTRATOR)).took);
const using = [];
for (let number = 0; number < 20; number += 1) using.push((await ask("uses", {}, author)).took);

const paragraph = `<p>${"Mời bà con đến nhà văn hóa thôn họp vào sáng thứ hai. ".repeat(20)}</p>`;
async function begun(title) {
  const { body } = await ask("drafts", { kind: "notice" }, author);
  return { ...body, content: { ...body.content, title, body: paragraph.repeat(18) } };
}
const save = (draft, version) =>
  ask("draft", { id: draft.id, version, content: draft.content, note: "" }, author);

const long = await begun("Một thông báo dài");
const saving = [];
for (let number = 1; number <= saves; number += 1) {
  long.content.lead = `Lần lưu thứ ${number}.`;
  saving.push((await save(long, number)).took);
}

async function submitted(title) {
  const draft = await begun(title);
  const version = (await save(draft, draft.meta.version)).body.kept.version;
  await ask("submissions", { id: draft.id, version }, author);
  return { id: draft.id, version };
}

/** Milliseconds until a page is there. */
async function seen(path, since) {
  for (;;) {
    const answer = await fetch(new URL(path, board.url));
    await answer.text();
    if (answer.status === 200) return performance.now() - since;
    await new Promise((done) => setTimeout(done, 20));
  }
}

const publishing = [];
for (let number = 0; number < 10; number += 1) {
  const question = await submitted(`Đăng ngay lần ${number}`);
  const since = performance.now();
  const { body } = await ask("publications", question, editor);
  publishing.push(await seen(body.now.path, since));
}
const appearing = [];
for (let number = 0; number < 5; number += 1) {
  const question = await submitted(`Hẹn giờ lần ${number}`);
  const moment = Math.floor(Date.now() / 1000) + 3;
  await ask("publications", { ...question, at: moment }, editor);
  const since = performance.now() + moment * 1000 - Date.now();
  appearing.push(await seen(`/thong-bao/hen-gio-lan-${number}`, since));
}
await board.stop();

const late = Math.max(...appearing) / 1000;
console.log("| what | figure |\n|---|---|");
console.log(`| signing in, median of 20 | ${at(signing, 0.5).toFixed(0)} ms |`);
console.log(`| the least question of the desk, median of 20 | ${at(using, 0.5).toFixed(0)} ms |`);
console.log(
  `| so Argon2id and the session's own writes | ${(at(signing, 0.5) - at(using, 0.5)).toFixed(0)} ms |`,
);
console.log(
  `| a save of a draft of ${Math.round((paragraph.length * 18) / 1000)} KB, median of ${saves} | ${at(saving, 0.5).toFixed(1)} ms |`,
);
console.log(`| the same, p95 | ${at(saving, 0.95).toFixed(1)} ms |`);
console.log(
  `| from approving to being seen, the longest of 10 | ${Math.max(...publishing).toFixed(0)} ms |`,
);
console.log(`| behind the moment that was set, the longest of 5 | ${late.toFixed(2)} s |`);
console.log(`| before the moment that was set | ${appearing.filter((it) => it < 0).length} of 5 |`);

if (late > LATEST || appearing.some((it) => it < 0)) {
  console.error("what was set for a moment came at another");
  process.exitCode = 1;
}
