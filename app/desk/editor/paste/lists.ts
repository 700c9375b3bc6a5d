import { make } from "./inert";

interface Open {
  list: Element;
  level: number;
  /** The number that the next item would have. */
  next: number;
}

/**
 * Word writes a list as paragraphs with a level and a sign. Those with a bullet or a plain number
 * become lists. Any other sign (a), I., 1.1., Điều 1.) stays as text, within the item above it: the
 * board's lists show digits only, and a point of law must keep the name it is cited by.
 */
export function wordLists(root: Element): void {
  const parents = new Set(
    [...root.querySelectorAll("p[data-level]")].map((one) => one.parentElement),
  );
  for (const parent of parents) if (parent) grouped(parent);
  for (const heading of root.querySelectorAll<HTMLElement>("[data-marker]")) withSign(heading);
}

function grouped(parent: Element): void {
  const open: Open[] = [];
  for (const child of [...parent.children]) {
    if (!(child instanceof HTMLElement)) continue;
    const { level, marker } = child.dataset;
    if (child.localName !== "p" || !level || !marker) open.length = 0;
    else placed(child, Number(level), marker, open);
  }
}

function placed(item: HTMLElement, level: number, marker: string, open: Open[]): void {
  const bullet = /^[^\p{L}\p{N}]$|^[nloqvüØ§]$/u.test(marker);
  const number = Number(/^\(?(\d{1,3})[.)]$/u.exec(marker)?.[1] ?? Number.NaN);
  const known = bullet || number >= 1;
  let top = open.at(-1);
  while (top && (top.level > level || (top.level === level && !known))) {
    open.pop();
    top = open.at(-1);
  }
  if (!known) {
    withSign(item);
    top?.list.lastElementChild?.append(item);
    return;
  }
  const tag = bullet ? "ul" : "ol";
  const goesOn =
    top?.level === level && top.list.localName === tag && (bullet || number === top.next);
  if (!top || !goesOn) {
    if (top?.level === level) open.pop();
    top = { list: begun(tag, number, item, open.at(-1)), level, next: number };
    open.push(top);
  }
  const entry = make("li");
  entry.append(...item.childNodes);
  top.list.append(entry);
  top.next += 1;
  item.remove();
}

function begun(tag: string, number: number, item: Element, above?: Open): Element {
  const list = make(tag);
  if (number > 1) list.setAttribute("start", String(number));
  const holder = above?.list.lastElementChild;
  if (holder) holder.append(list);
  else item.before(list);
  return list;
}

function withSign(item: HTMLElement): void {
  item.prepend(`${item.dataset.marker} `);
  delete item.dataset.marker;
}

/** Google Docs and old editors put a list straight into a list; its place is the item before. */
export function nestLists(root: Element): void {
  for (const list of root.querySelectorAll("ul > ul, ul > ol, ol > ul, ol > ol")) {
    const before = list.previousElementSibling;
    if (before?.localName === "li") before.append(list);
  }
}
