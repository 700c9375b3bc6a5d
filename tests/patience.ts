import { expect } from "@playwright/test";

/** Counts reach D1 at most 5 s after the act, and pages within 15 s under load. */
export const SETTLING = 15_000;

/** Tries `check` until it holds: for what is told to be so only after a while. */
export async function eventually(check: () => Promise<void>, timeout = SETTLING): Promise<void> {
  await expect(check).toPass({ timeout, intervals: [250, 500, 1000] });
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
