import { make } from "./inert";

const BLOCKS = "p, div, ul, ol, dl, table, blockquote, pre, figure, hr, h1, h2, h3, h4, h5, h6";

/** Two breaks one after the other were an old editor's paragraph. */
export function splitAtBreaks(root: Element): void {
  for (const box of [root, ...root.querySelectorAll("p, div, blockquote")]) {
    if (!box.querySelector("br + br") || box.querySelector(BLOCKS)) continue;
    let part = make("p");
    const parts = [part];
    const held = [...box.childNodes];
    for (const [at, child] of held.entries()) {
      if (isBreak(child) && (isBreak(next(held, at, 1)) || isBreak(next(held, at, -1)))) {
        if (part.hasChildNodes()) part = make("p");
        if (parts.at(-1) !== part) parts.push(part);
      } else {
        part.append(child);
      }
    }
    if (/^(?:p|div)$/u.test(box.localName)) box.replaceWith(...parts);
    else box.replaceChildren(...parts);
  }
}

function isBreak(node: Node | undefined): boolean {
  return node instanceof Element && node.localName === "br";
}

/** The neighbour, past mere blanks. */
function next(held: Node[], at: number, step: 1 | -1): Node | undefined {
  let to = at + step;
  while (held[to] instanceof Text && !held[to]?.textContent?.trim()) to += step;
  return held[to];
}
