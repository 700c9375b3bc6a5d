import { defineConfig } from "@playwright/test";

/** The editor by itself: no board behind it, no network. `npx playwright test -c tests/editor`. */
export default defineConfig({
  testDir: ".",
  outputDir: "../../target/editor-specs",
  forbidOnly: true,
  retries: 0,
  workers: 2,
  fullyParallel: true,
  timeout: 20_000,
  expect: { timeout: 4_000 },
  use: {
    baseURL: "http://editor.test",
    locale: "vi-VN",
    viewport: { width: 1280, height: 900 },
    launchOptions: {
      executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
      args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic"],
    },
  },
});
