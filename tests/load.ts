import { type Board, TOKEN } from "./board";
import { importFile, source } from "./content";
import { pause } from "./patience";
import { Reader, type Visit } from "./reader";

export const VISITORS = 200;
export const SUBJECTS = 10;
const AT_ONCE = 20;

/** Ten articles, known by the numbers a new board gives them. */
export async function subjects(board: Board): Promise<string[]> {
  const numbers = Array.from({ length: SUBJECTS }, (_, at) => at + 1);
  for (const number of numbers) {
    const slug = `bai-${number}`;
    await importFile(`${slug}.md`, source({ slug }), {}, { board: board.url, token: TOKEN });
  }
  return numbers.map((number) => `posting-${number}`);
}

/** Every visitor reads every subject, `AT_ONCE` requests at a time; each is repeated until it is
 * acknowledged. `acknowledged` hears how many are. */
export async function visits(
  board: Board,
  acknowledged: (count: number) => Promise<void> | void = () => {},
): Promise<void> {
  const readers = Array.from({ length: VISITORS }, () => new Reader({}, board.url));
  const all = await subjects(board);
  const tasks = all.flatMap((subject) => readers.map((reader) => ({ reader, subject })));
  let count = 0;
  const work = async () => {
    for (let task = tasks.shift(); task; task = tasks.shift()) {
      while (!(await acknowledges(task.reader, task.subject))) {
        await pause(50);
      }
      count += 1;
      await acknowledged(count);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

/** Counted now, or told that it was counted before: either way the board has it. */
async function acknowledges(reader: Reader, subject: string): Promise<boolean> {
  try {
    const response = await reader.post("/api/visits", { subject });
    if (!response.ok) return false;
    const { refused } = (await response.json()) as Visit;
    return refused === null || refused === "repeat";
  } catch {
    return false;
  }
}

/** The views of the board's subjects and of the site, in this order. */
export async function views(board: Board): Promise<number[]> {
  const names = Array.from({ length: SUBJECTS }, (_, at) => `posting-${at + 1}`);
  const lines = await new Reader({}, board.url).tallies(...names, "site");
  return lines.map(({ tally }) => tally.views ?? 0);
}
