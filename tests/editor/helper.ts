import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test as base, expect, type Locator, type Page } from "@playwright/test";
import { build } from "esbuild";
import type * as bundle from "../../app/desk/editor";

export { expect };

const ROOT = join(import.meta.dirname, "..", "..");

/** The board's own policy, so that an inline style shows in the console. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'";

const PAGE = `<!doctype html><html lang="vi"><head><title>Soạn bài</title>
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/editor.css">
<script type="module" src="/page.js"></script></head>
<body><main><h1>Soạn bài</h1><div id="host"></div></main></body></html>`;

/** Puts the module where specs reach it. */
const SCRIPT = `import * as bundle from "/editor.js"; window.bundle = bundle; window.ready = true;`;

declare global {
  interface Window {
    bundle: typeof bundle;
    ready: boolean;
    editor: bundle.EditorHandle;
    /** What the editor told, in order. */
    changes: string[];
    notes: string[];
    asked: string[];
    uploaded: string[];
  }
}

interface Setup {
  html?: string;
  /** What is answered when the editor asks about an encoding; without it the editor's own dialog. */
  consent?: boolean;
}

export class Editor {
  readonly text: Locator;

  constructor(readonly page: Page) {
    this.text = page.getByRole("textbox", { name: "Nội dung bài" });
  }

  async mount({ html = "", consent }: Setup = {}): Promise<void> {
    await this.page.evaluate(
      ([html, consent]) => {
        Object.assign(window, { changes: [], notes: [], asked: [], uploaded: [] });
        const host = document.querySelector<HTMLElement>("#host") as HTMLElement;
        window.editor = window.bundle.mount(host, {
          html,
          label: "Nội dung bài",
          onChange: (html) => window.changes.push(html),
          onPaste: (note) => window.notes.push(note),
          upload: async (file) => {
            if (file.name === "hong.png") throw new Error("Ảnh hỏng. Hãy xuất lại ảnh.");
            window.uploaded.push(file.name);
            return { url: "/anh/0123.png", width: 30, height: 20 };
          },
          ...(consent !== null && {
            askConvert: async (encoding, sample) => {
              window.asked.push(`${encoding}\n${sample}`);
              return consent;
            },
          }),
        });
      },
      [html, consent ?? null] as const,
    );
  }

  html(): Promise<string> {
    return this.page.evaluate(() => window.editor.html());
  }

  button(name: string) {
    return this.page.getByRole("button", { name, exact: true });
  }

  /** A key in the text. */
  async press(key: string): Promise<void> {
    await this.text.press(key);
    await this.settled();
  }

  /** The editor learns of a moved cursor in the browser's next turn. */
  private async settled(): Promise<void> {
    await this.page.evaluate(() => new Promise((next) => requestAnimationFrame(next)));
  }

  /** A paste as the browser tells of it. */
  async paste(data: { html?: string; text?: string; files?: string[] }): Promise<void> {
    await this.text.focus();
    await this.settled();
    await this.text.evaluate((element, { html, text, files = [] }) => {
      const clipboardData = new DataTransfer();
      if (html) clipboardData.setData("text/html", html);
      if (text) clipboardData.setData("text/plain", text);
      for (const name of files) {
        const type = name.endsWith(".png") ? "image/png" : "application/pdf";
        clipboardData.items.add(new File(["x"], name, { type }));
      }
      const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
      element.dispatchEvent(event);
    }, data);
  }

  clean(html: string): Promise<string> {
    return this.page.evaluate((html) => window.bundle.cleanPasted(html), html);
  }
}

/** The files that matter here, in the layers that `style/main.css` puts them into. */
const SHEETS = [
  ["reset", "reset"],
  ["tokens", "tokens"],
  ["base", "base"],
  ["body", "features"],
  ["desk/editor", "features"],
] as const;

const css = SHEETS.map(([name, layer]) => {
  const text = readFileSync(join(ROOT, "style", `${name}.css`), "utf8");
  return `@layer ${layer} {\n${text}\n}`;
}).join("\n");

export const test = base.extend<{ editor: Editor }, { script: string }>({
  script: [
    async ({}, use) => {
      const built = await build({
        entryPoints: [join(ROOT, "app/desk/editor/index.ts")],
        bundle: true,
        minify: true,
        charset: "utf8",
        format: "esm",
        target: "es2022",
        write: false,
      });
      await use(built.outputFiles[0]?.text ?? "");
    },
    { scope: "worker" },
  ],

  editor: async ({ page, script }, use) => {
    const faults: string[] = [];
    page.on("console", (line) => {
      if (["error", "warning"].includes(line.type())) faults.push(line.text());
    });
    page.on("pageerror", (error) => faults.push(error.message));
    const kinds: Record<string, [string, string]> = {
      "/": ["text/html", PAGE],
      "/page.js": ["text/javascript", SCRIPT],
      "/editor.js": ["text/javascript", script],
      "/editor.css": ["text/css", css],
      "/favicon.ico": ["image/svg+xml", "<svg xmlns='http://www.w3.org/2000/svg'/>"],
    };
    await page.route("**/*", (route) => {
      const { pathname } = new URL(route.request().url());
      const picture: [string, string] = [
        "image/svg+xml",
        "<svg xmlns='http://www.w3.org/2000/svg' width='30' height='20'/>",
      ];
      const [contentType, body] = kinds[pathname] ?? picture;
      const headers = { "content-security-policy": POLICY };
      return route.fulfill({ contentType: `${contentType}; charset=utf-8`, body, headers });
    });
    await page.goto("/");
    await page.waitForFunction(() => window.ready);
    await use(new Editor(page));
    expect(faults, "the console is empty").toEqual([]);
  },
});
