import { address, pictureAddress } from "../address";
import { parsed, serialise } from "../html";
import { tidy } from "../tidy";
import { splitAtBreaks } from "./breaks";
import { make } from "./inert";
import { nestLists, wordLists } from "./lists";
import { linked, type Marks, marked, within } from "./marks";
import type { Source, Style } from "./source";
import { tidyTables } from "./tables";

/** What goes with all it holds. */
const GONE = new Set(
  "head script style title meta link xml noscript iframe object embed svg math template textarea select button video audio canvas map".split(
    " ",
  ),
);

/** Boxes that stay, by the name they get; whatever is not named here only passes its words on. */
const BLOCKS: Record<string, string> = {
  section: "div",
  article: "div",
  center: "div",
  main: "div",
};
for (const name of "p div h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre table caption thead tbody tfoot tr td th figure figcaption hr".split(
  " ",
)) {
  BLOCKS[name] = name;
}

const KEPT = ["start", "colspan", "rowspan", "scope"];

export interface Cleaned {
  html: string;
  /** How many pictures could not be kept. */
  pictures: number;
}

/** What is pasted as the board's subset. */
export function cleaned(source: Source): Cleaned {
  const cleaner = new Cleaner(source);
  const root = make("body");
  cleaner.children(source.root, root, {});
  wordLists(root);
  nestLists(root);
  splitAtBreaks(root);
  tidyTables(root);
  shiftHeadings(root);
  return { html: serialise(parsed(root)), pictures: cleaner.pictures };
}

class Cleaner {
  pictures = 0;

  constructor(private readonly source: Source) {}

  children(node: Node, out: Element, marks: Marks): void {
    for (const child of node.childNodes) {
      if (child instanceof Text) this.text(child, out, marks);
      else if (child instanceof Element) this.element(child, out, marks);
    }
  }

  private text(node: Text, out: Element, marks: Marks): void {
    const text = tidy(node.data);
    if (text) out.append(marked(text, marks));
  }

  private element(element: Element, out: Element, around: Marks): void {
    const name = element.localName;
    const style = this.source.style(element);
    if (GONE.has(name) || hidden(style) || name.startsWith("v:")) return;
    if (name === "br") out.append(make("br"));
    else if (name === "img") this.picture(element, out, around);
    else if (style.get("mso-list")?.toLowerCase() === "ignore") this.marker(element, out);
    else this.box(element, style, out, within(element, style, around));
  }

  private box(element: Element, style: Style, out: Element, marks: Marks): void {
    const name = blockName(element, style);
    if (!name) {
      const link = element.localName === "a" && address(element.getAttribute("href") ?? "");
      this.children(element, out, link ? { ...marks, href: link.href } : marks);
      return;
    }
    const box = make(name);
    for (const key of KEPT) {
      const value = element.getAttribute(key);
      if (value) box.setAttribute(key, value);
    }
    const level = /level(\d+)/u.exec(style.get("mso-list") ?? "")?.[1];
    if (level) box.dataset.level = level;
    const bold = /^(h\d|th)$/u.test(name);
    this.children(element, box, bold ? { ...marks, strong: false } : marks);
    out.append(box);
  }

  /** Word writes a list's sign as text; it is kept aside until the lists are built. */
  private marker(element: Element, out: Element): void {
    const holder = out.closest("[data-level]");
    if (holder instanceof HTMLElement) {
      holder.dataset.marker = tidy(element.textContent ?? "").trim();
    }
  }

  private picture(element: Element, out: Element, marks: Marks): void {
    const src = pictureAddress(element.getAttribute("src") ?? "");
    const alt = tidy(element.getAttribute("alt") ?? "").trim();
    if (!src || !alt) {
      this.pictures += 1;
      return;
    }
    const picture = make("img");
    picture.setAttribute("src", src);
    picture.setAttribute("alt", alt);
    for (const side of ["width", "height"]) {
      picture.setAttribute(side, element.getAttribute(side) ?? "");
    }
    out.append(linked(picture, marks));
  }
}

function hidden(style: Style): boolean {
  return style.get("display") === "none" || style.get("mso-hide") === "all";
}

/** Word's own title and outline are headings, whatever element they are written with. */
function blockName(element: Element, style: Style): string | undefined {
  const name = BLOCKS[element.localName];
  if (name !== "p") return name;
  if (element.classList.contains("MsoTitle")) return "h1";
  const level = Number(style.get("mso-outline-level"));
  return level >= 1 && level <= 4 ? `h${level}` : name;
}

/** What has an h1 moves down by one: the page's h1 is its title. */
function shiftHeadings(root: Element): void {
  if (!root.querySelector("h1")) return;
  for (const heading of root.querySelectorAll("h1, h2, h3, h4, h5, h6")) {
    const level = Math.min(Number(heading.localName.slice(1)) + 1, 4);
    const lower = make(`h${level}`);
    lower.append(...heading.childNodes);
    for (const { name, value } of heading.attributes) lower.setAttribute(name, value);
    heading.replaceWith(lower);
  }
}
