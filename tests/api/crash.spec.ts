import { expect, test } from "@playwright/test";
import { Board } from "../board";
import { SUBJECTS, VISITORS, views, visits } from "../load";
import { eventually, pause } from "../patience";

const EXACT = Array.from({ length: SUBJECTS + 1 }, () => VISITORS);
const KILLS = 10;
/** Shards gather for this long before they settle, in seconds. */
const GATHERING = 3;

let board: Board;

test.beforeEach(async () => {
  board = await Board.start();
});
test.afterEach(async () => board.stop());

test("2,000 visits are counted exactly, in few transactions", async () => {
  test.setTimeout(120_000);
  const began = Date.now();
  await visits(board);
  await eventually(async () => expect(await views(board)).toEqual(EXACT));
  const seconds = (Date.now() - began) / 1000;
  const batches = board.ask("SELECT shard, max(seq) AS last FROM settled GROUP BY shard");
  expect(batches.length).toBeGreaterThan(16);
  const most = Math.max(...batches.map(({ last }) => Number(last)));
  expect(most, "one transaction per dirty shard and settling").toBeLessThanOrEqual(
    Math.ceil(seconds / GATHERING) + 1,
  );
  expect(board.ask("SELECT shard FROM settled").length, "one row a shard").toBe(batches.length);
  balanced();
});

test("killed ten times in the middle, nothing is lost and nothing counted twice", async () => {
  test.setTimeout(180_000);
  let kills = 0;
  let again: Promise<void> = Promise.resolve();
  await visits(board, async (count) => {
    if (kills < KILLS && count >= ((kills + 1) * VISITORS * SUBJECTS) / (KILLS + 1)) {
      kills += 1;
      // Half of them at once, half about when the shards settle.
      const settling = kills % 2 ? 0 : GATHERING * 950;
      again = pause(settling)
        .then(() => board.kill())
        .then(() => board.up());
    }
    // Slower until the board is back; what is on its way fails and is sent again.
    await Promise.race([again, pause(400)]);
  });
  await again;
  expect(kills).toBe(KILLS);
  // The platform's clock does this every 15 minutes: whoever holds unsettled counts wakes.
  const woken = await fetch(`${board.url}/cdn-cgi/local/scheduled`);
  expect(woken.ok).toBe(true);
  await eventually(async () => expect(await views(board)).toEqual(EXACT), 30_000);
  await pause(2 * GATHERING * 1000);
  expect(await views(board), "none twice").toEqual(EXACT);
  balanced();
});

/** Totals are the sums of their days. */
function balanced(): void {
  const wrong = board.ask(`
    SELECT t.subject, t.what, t.count FROM tally t
    WHERE t.count <> (
      SELECT sum(d.count) FROM tally_day d WHERE d.subject = t.subject AND d.what = t.what
    )`);
  expect(wrong).toEqual([]);
}
