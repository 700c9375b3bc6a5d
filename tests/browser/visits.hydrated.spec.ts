import { posting } from "../content";
import { expect, test } from "../helper";
import { eventually } from "../patience";
import { Reader } from "../reader";

test.describe("a browser that knows no modules", () => {
  test.use({ forgiven: [/boot-|\.wasm was preloaded/] });

  test("counts its reader with the picture", async ({ page }) => {
    const { path, subject } = await posting();
    await page.route("**/assets/boot-*.js", (route) => route.abort("failed"));
    await page.goto(path);
    // As it would see the page's scripts.
    await page.evaluate(() => {
      const old = document.querySelector<HTMLScriptElement>("script[nomodule]");
      const script = document.createElement("script");
      script.src = old?.src ?? "";
      document.head.append(script);
    });
    await eventually(async () => {
      expect((await new Reader().tally(subject)).tally.views).toBe(1);
    });
  });
});

test.describe("a browser that cannot run the program", () => {
  test.use({ forgiven: [/\.wasm/] });

  test("counts its reader with the picture, too", async ({ page }) => {
    const { path, subject } = await posting();
    await page.route("**/assets/*.wasm", (route) => route.abort("failed"));
    await page.goto(path);
    await eventually(async () => {
      expect((await new Reader().tally(subject)).tally.views).toBe(1);
    });
  });
});
