import type { Locator, Page } from "@playwright/test";
import { environment } from "../../../environment";

/** Whether the guide's pictures are taken in passing; CONTRIBUTING.md says how. */
export const PICTURES = Boolean(process.env["GUIDE_PICTURES"]);

export interface Shot {
  /** What is to be seen, from the first to the last. */
  around: Locator[];
  /** What is to be pressed. */
  press?: Locator;
  /** On a phone; otherwise at a desk. */
  phone?: boolean;
}

/** Room around what is seen, in pixels. */
const ROOM = 16;

/**
 * What is to be pressed is outlined. What lies over the page while one works would lie over a picture
 * that is longer than a window.
 */
const STYLE = `[data-press] { outline: 4px solid #d9480f !important; outline-offset: 3px !important }
.said { display: none } .draft__bar, .editor__toolbar { position: static !important }`;

/**
 * Takes a picture. The board's address and the marks by which specs tell their things apart are no part
 * of a commune's desk: they are written over.
 */
export async function photograph(page: Page, file: string, shot: Shot): Promise<void> {
  await page.evaluate(tidy, new URL(environment.url).origin);
  const style = await page.evaluateHandle(dress, STYLE);
  await shot.press?.evaluate((element) => element.setAttribute("data-press", ""));
  const boxes = await Promise.all(shot.around.map((one) => one.evaluate(box)));
  const x = Math.max(0, Math.min(...boxes.map((it) => it.left)) - ROOM);
  const y = Math.max(0, Math.min(...boxes.map((it) => it.top)) - ROOM);
  const right = Math.min(
    page.viewportSize()?.width ?? 0,
    Math.max(...boxes.map((it) => it.right)) + ROOM,
  );
  const bottom = Math.max(...boxes.map((it) => it.bottom)) + ROOM;
  const clip = { x, y, width: right - x, height: bottom - y };
  await page.screenshot({ path: file, clip, fullPage: true });
  await shot.press?.evaluate((element) => element.removeAttribute("data-press"));
  await style.evaluate((style) => style.replaceSync(""));
}

/** A sheet of the document's own: the page's content policy lets no other in. */
function dress(css: string): CSSStyleSheet {
  const style = new CSSStyleSheet();
  style.replaceSync(css);
  document.adoptedStyleSheets.push(style);
  return style;
}

function box(element: Element) {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return { left, right, top: top + scrollY, bottom: bottom + scrollY };
}

function tidy(origin: string): void {
  const tidied = (text: string) =>
    text.replaceAll(origin, "https://banlienson.example").replace(/-\d+-[a-z0-9]{8}-\d+/g, "");
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    if (tidied(text.data) !== text.data) text.data = tidied(text.data);
  }
  for (const field of document.querySelectorAll("input")) {
    if (tidied(field.value) !== field.value) field.value = tidied(field.value);
  }
  // A blue ring beside the orange one would tell of two things to press.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}
