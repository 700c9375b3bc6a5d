import type { Node } from "prosemirror-model";
import { NodeSelection, type Selection, TextSelection } from "prosemirror-state";

/** The first place whose text, or whose picture's description, holds `text`. */
export function placeOf(doc: Node, text: string): Selection | null {
  const wanted = pattern(text);
  if (!wanted) return null;
  let found: Selection | null = null;
  doc.descendants((node, at) => {
    if (found) return false;
    if (wanted.test(node.attrs.alt ?? "")) {
      found = NodeSelection.create(doc, at);
      return false;
    }
    if (!node.isTextblock) return true;
    // One sign for each picture and break, so that places in the text are places in the document.
    const match = wanted.exec(node.textBetween(0, node.content.size, undefined, "\ufffc"));
    if (match) {
      const from = at + 1 + match.index;
      found = TextSelection.create(doc, from, from + match[0].length);
    }
    return !match;
  });
  return found;
}

/** Any blanks stand for any others, and marks may be typed apart from their letters. */
function pattern(text: string): RegExp | null {
  const words = text.trim().split(/\s+/u);
  if (!words[0]) return null;
  const form = (name: "NFC" | "NFD") =>
    words.map((word) => literal(word.normalize(name))).join("[\\s\ufffc]+");
  return new RegExp(`${form("NFC")}|${form("NFD")}`, "u");
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");
}
