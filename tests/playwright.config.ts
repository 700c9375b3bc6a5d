import { defineConfig } from "@playwright/test";
import { environment } from "./environment";

const CHROMIUM_ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A phone and a desk. */
const WIDTHS = { 360: 740, 1280: 900 };

/** Every browser spec runs twice at every width: scripts off and hydrated. */
const browsers = Object.entries(WIDTHS).flatMap(([width, height]) =>
  ["plain", "hydrated"].map((way) => ({
    name: `${way}-${width}`,
    testDir: "browser",
    // `x.plain.spec.ts` and `x.hydrated.spec.ts` make sense in one way only.
    testMatch: new RegExp(`/[a-z]+(\\.${way})?\\.spec\\.ts$`),
    fullyParallel: true,
    use: {
      viewport: { width: Number(width), height },
      javaScriptEnabled: way === "hydrated",
      hasTouch: width === "360",
    },
  })),
);

export default defineConfig({
  outputDir: "../target/specs",
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 45_000,
  expect: { timeout: 7_000 },
  use: {
    baseURL: environment.url,
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    launchOptions: { executablePath: environment.chromium, args: CHROMIUM_ARGS },
  },
  projects: [{ name: "api", testDir: "api" }, ...browsers],
});
