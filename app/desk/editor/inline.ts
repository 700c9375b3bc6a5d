import type { Fragment, Mark, Node } from "prosemirror-model";
import { address } from "./address";
import { tidy } from "./tidy";

export function escaped(text: string): string {
  return text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;");
}

export function attribute(name: string, value: unknown): string {
  return ` ${name}="${escaped(String(value)).replace(/"/gu, "&quot;")}"`;
}

interface Piece {
  /** Text, or the markup of what is not text. */
  text: string;
  kind: "text" | "break" | "picture";
  marks: readonly Mark[];
}

/** What stands in a paragraph, as the sanitiser would leave it: blanks single, none at the ends. */
export function inline(content: Fragment): string {
  return written(trimmed(pieces(content)));
}

/** Whether a paragraph holds one picture and nothing else: that is a figure. */
export function lonePicture(node: Node): Node | null {
  const held = trimmed(pieces(node.content));
  if (held.length !== 1 || held[0]?.kind !== "picture" || held[0].marks.length > 0) return null;
  let found: Node | null = null;
  node.forEach((child) => {
    if (child.type.name === "image") found = child;
  });
  return found;
}

export function picture({ attrs }: Node): string {
  const side = (name: string) => (attrs[name] ? attribute(name, attrs[name]) : "");
  const shown = attribute("src", attrs.src) + attribute("alt", tidy(attrs.alt).trim());
  return `<img${shown}${side("width")}${side("height")} loading="lazy" decoding="async">`;
}

function pieces(content: Fragment): Piece[] {
  const found: Piece[] = [];
  content.forEach((node) => {
    const { marks } = node;
    if (node.isText) {
      const text = tidy(node.text ?? "").replace(/\s+/gu, " ");
      // Blanks at an edge are pieces of their own, so that marks end where the words do.
      for (const part of text.split(/(?<=^ )(?=.)|(?<=[^ ])(?= $)/u)) {
        if (part) found.push({ kind: "text", text: part, marks });
      }
    } else if (node.type.name === "image") {
      found.push({ kind: "picture", text: picture(node), marks });
    } else {
      found.push({ kind: "break", text: "<br>", marks });
    }
  });
  return found;
}

function trimmed(found: Piece[]): Piece[] {
  const kept: Piece[] = [];
  for (const piece of found) {
    const before = kept.at(-1);
    if (piece.kind === "break") endTrimmed(kept, false);
    let { text } = piece;
    const blankBefore = !before || before.kind === "break" || before.text.endsWith(" ");
    if (piece.kind === "text" && blankBefore) text = text.trimStart();
    if (text && !(piece.kind === "break" && kept.length === 0)) kept.push({ ...piece, text });
  }
  endTrimmed(kept, true);
  return kept.map(marked);
}

function endTrimmed(kept: Piece[], breaks: boolean): void {
  for (let last = kept.at(-1); last && last.kind !== "picture"; last = kept.at(-1)) {
    if (last.kind === "text") last.text = last.text.trimEnd();
    if (last.kind === "text" ? last.text : !breaks) return;
    kept.pop();
  }
}

/**
 * A mark around blanks alone would vanish, so blanks have those of their marks that go on across
 * them, and breaks all that do.
 */
function marked(piece: Piece, at: number, all: Piece[]): Piece {
  const says = ({ kind, text }: Piece) => kind === "picture" || (kind === "text" && text !== " ");
  if (says(piece)) return piece;
  const near = (step: 1 | -1) => {
    let to = at + step;
    for (let next = all[to]; next && !says(next); next = all[to]) to += step;
    return all[to]?.marks ?? [];
  };
  const before = near(-1);
  const after = near(1);
  const across = (mark: Mark) => mark.isInSet(before) && mark.isInSet(after);
  return { ...piece, marks: (piece.kind === "break" ? before : piece.marks).filter(across) };
}

function written(kept: Piece[]): string {
  let html = "";
  let open: readonly Mark[] = [];
  const close = (from: number) => {
    for (const mark of open.slice(from).reverse()) html += `</${tag(mark)}>`;
  };
  for (const { text, kind, marks } of kept) {
    let same = 0;
    while (same < open.length && marks[same] && open[same]?.eq(marks[same] as Mark)) same += 1;
    close(same);
    for (const mark of marks.slice(same)) html += opening(mark);
    open = marks;
    html += kind === "text" ? escaped(text) : text;
  }
  close(0);
  return html;
}

function tag(mark: Mark): string {
  return mark.type.name === "link" ? "a" : mark.type.name;
}

function opening(mark: Mark): string {
  if (mark.type.name !== "link") return `<${mark.type.name}>`;
  const { href, leaves } = address(mark.attrs.href) ?? { href: "", leaves: false };
  return `<a${attribute("href", href)}${leaves ? attribute("rel", "noopener") : ""}>`;
}
