import { expect, test } from "@playwright/test";
import { Board, TOKEN } from "../board";
import { send, source } from "../content";
import { pause } from "../patience";
import { Reader } from "../reader";

let board: Board;

// A database without tables is one that fails every question.
test.beforeAll(async () => {
  board = await Board.start({ migrated: false });
});
test.afterAll(async () => board.stop());

/** What the worker logged while `act` ran. */
async function logged(act: () => Promise<void>): Promise<string[]> {
  const before = board.log.length;
  await act();
  await pause(300);
  return board.log
    .slice(before)
    .split("\n")
    .filter((line) => line.includes("✘"));
}

test("when storage fails, pages say so and how to try again", async () => {
  const paths = ["/", "/tin-tuc", "/tin-tuc/bai-nao-do", "/thong-bao", "/gioi-thieu", "/van-ban/1"];
  const kinds = ["/thu-tuc", "/thu-tuc/1.900101", "/thu-tuc/1.900101/ho-so", "/hop", "/hop/a"];
  const more = ["/tuyen-dung", "/tuyen-dung/a", "/co-quan/a", "/van-ban/1/tep.pdf"];
  for (const path of [...paths, ...kinds, ...more]) {
    const response = await new Reader({}, board.url).ask(path);
    expect([path, response.status]).toEqual([path, 503]);
    expect(response.headers.get("retry-after")).toBe("5");
    expect(response.headers.get("cache-control")).toBe("private, no-store");
    const html = await response.text();
    expect(html).toContain("Hệ thống đang gặp sự cố");
    expect(html).toContain("Tải lại trang này");
    expect(html, "the cause is not the reader's").not.toContain("no such table");
  }
});

test("when storage fails, the API says so, and the cause is logged once", async () => {
  const lines = await logged(async () => {
    const response = await new Reader({}, board.url).ask("/api/home");
    expect(response.status).toBe(503);
    expect(response.headers.get("retry-after")).toBe("5");
    expect(await response.json()).toEqual({ failure: "broken" });
  });
  expect(lines).toHaveLength(1);
});

test("when storage fails, nothing is counted, rated or loaded", async () => {
  const reader = new Reader({}, board.url);
  const acts: [string, () => Promise<Response>][] = [
    ["visit", () => reader.post("/api/visits", { subject: "site" })],
    ["vote", () => reader.post("/api/ratings", { subject: "posting-1", stars: 4 })],
    ["tallies", () => reader.ask("/api/tallies?subject=site")],
    ["import", () => send("a.md", source({ slug: "a" }), {}, { board: board.url, token: TOKEN })],
  ];
  for (const [what, act] of acts) {
    const lines = await logged(async () => {
      const response = await act();
      expect([what, response.status]).toEqual([what, 503]);
      expect(await response.json()).toEqual({ failure: "broken" });
    });
    expect(lines, what).toHaveLength(1);
  }
});

test("pages that need nothing of storage are shown all the same, or fail as a page", async () => {
  for (const path of ["/quy-tac-dem", "/tro-nang", "/khong-co"]) {
    const response = await new Reader({}, board.url).ask(path);
    expect([200, 404, 503]).toContain(response.status);
    expect(await response.text()).toContain("</html>");
  }
});
