import { make } from "./inert";
import type { Style } from "./source";

const NAMES = ["strong", "em", "u", "s", "sub", "sup", "code"] as const;
type Name = (typeof NAMES)[number];

/** How a piece of text is set, told by all the elements around it. */
export interface Marks extends Readonly<Partial<Record<Name, boolean>>> {
  readonly href?: string;
}

const ELEMENTS: Record<string, Name> = {
  b: "strong",
  strong: "strong",
  i: "em",
  em: "em",
  u: "u",
  ins: "u",
  s: "s",
  strike: "s",
  del: "s",
  sub: "sub",
  sup: "sup",
  code: "code",
  tt: "code",
  kbd: "code",
};

/** The marks inside an element. A style may also take back what an element around it set. */
export function within(element: Element, style: Style, around: Marks): Marks {
  const mark = ELEMENTS[element.localName];
  const marks: { -readonly [name in keyof Marks]: Marks[name] } = { ...around };
  if (mark) marks[mark] = true;
  const weight = style.get("font-weight");
  if (weight) marks.strong = weight.startsWith("bold") || Number(weight) >= 600;
  const slant = style.get("font-style");
  if (slant) marks.em = /^(italic|oblique)/u.test(slant);
  const line = `${style.get("text-decoration") ?? ""} ${style.get("text-decoration-line") ?? ""}`;
  if (/underline/u.test(line)) marks.u = true;
  if (/line-through/u.test(line)) marks.s = true;
  if (/none/u.test(line)) Object.assign(marks, { u: false, s: false });
  const place = style.get("vertical-align");
  if (place === "sub") marks.sub = true;
  if (place === "super") marks.sup = true;
  return marks;
}

/** A text in the elements of its marks. */
export function marked(text: string, marks: Marks): Node {
  let node: Node = document.createTextNode(text);
  for (const name of NAMES) {
    // The board underlines links by itself.
    if (!marks[name] || (name === "u" && marks.href)) continue;
    const element = make(name);
    element.append(node);
    node = element;
  }
  return linked(node, marks);
}

/** What stands in a link, in its link. */
export function linked(node: Node, { href }: Marks): Node {
  if (!href) return node;
  const link = make("a");
  link.setAttribute("href", href);
  link.append(node);
  return link;
}
