import { type Attrs, type DOMOutputSpec, type NodeSpec, Schema } from "prosemirror-model";
import { address, pictureAddress } from "./address";

/** A count of an attribute, as `colspan`; the same bounds as in `domain`. */
export function small(text: string | null): number {
  const number = Number(text?.trim());
  return Number.isInteger(number) && number >= 1 && number <= 1000 ? number : 1;
}

function picture(dom: Element): Attrs | false {
  const src = pictureAddress(dom.getAttribute("src") ?? "");
  if (!src) return false;
  const side = (name: string) => Number(dom.getAttribute(name)) || null;
  return {
    src,
    alt: dom.getAttribute("alt") ?? "",
    width: side("width"),
    height: side("height"),
  };
}

function framedPicture(dom: Element): Attrs | false {
  const [first, ...more] = dom.querySelectorAll("img");
  return first && more.length === 0 && !dom.querySelector("table") ? picture(first) : false;
}

function cell(tag: "td" | "th"): NodeSpec {
  const head = tag === "th";
  const attrs: NodeSpec["attrs"] = { colspan: { default: 1 }, rowspan: { default: 1 } };
  return {
    content: "block+",
    tableRole: head ? "header_cell" : "cell",
    isolating: true,
    attrs: head ? { ...attrs, scope: { default: null } } : attrs,
    parseDOM: [{ tag, getAttrs: cellAttributes }],
    toDOM: ({ attrs }): DOMOutputSpec => [tag, { ...attrs }, 0],
  };
}

function cellAttributes(dom: Element): Attrs {
  const scope = dom.getAttribute("scope") ?? "";
  return {
    colspan: small(dom.getAttribute("colspan")),
    rowspan: small(dom.getAttribute("rowspan")),
    scope: /^(col|row)(group)?$/u.test(scope) ? scope : null,
  };
}

/** The name of a table, as the board writes it or as the editor shows it. */
function tableName(dom: Element): string {
  const shown = dom.getAttribute("data-caption");
  const name = shown ?? dom.querySelector(":scope > caption")?.textContent ?? "";
  return name.replace(/\s+/gu, " ").trim();
}

const pictureAttrs = {
  src: {},
  alt: { default: "" },
  width: { default: null },
  height: { default: null },
};

function simple(tag: string, more: NodeSpec): NodeSpec {
  return { parseDOM: [{ tag }], toDOM: () => [tag, 0], ...more };
}

/** The elements that `domain::import::bodies` lets through, as a tree. */
export const schema = new Schema({
  nodes: {
    doc: { content: "block+" },
    paragraph: simple("p", { content: "inline*", group: "block" }),
    heading: {
      content: "inline*",
      group: "block",
      defining: true,
      attrs: { level: { default: 2 } },
      parseDOM: [1, 2, 3, 4, 5, 6].map((level) => ({
        tag: `h${level}`,
        attrs: { level: Math.min(Math.max(level, 2), 4) },
      })),
      toDOM: ({ attrs }) => [`h${attrs.level}`, 0],
    },
    blockquote: simple("blockquote", { content: "block+", group: "block", defining: true }),
    bullet_list: simple("ul", { content: "list_item+", group: "block" }),
    ordered_list: {
      content: "list_item+",
      group: "block",
      attrs: { start: { default: 1 } },
      parseDOM: [{ tag: "ol", getAttrs: (dom) => ({ start: small(dom.getAttribute("start")) }) }],
      toDOM: ({ attrs }) => ["ol", { start: attrs.start }, 0],
    },
    list_item: simple("li", { content: "block+", defining: true }),
    description_list: simple("dl", { content: "(term | details)+", group: "block" }),
    term: simple("dt", { content: "inline*", defining: true }),
    details: simple("dd", { content: "block+", defining: true }),
    code_block: {
      content: "text*",
      marks: "",
      group: "block",
      code: true,
      defining: true,
      parseDOM: [{ tag: "pre", preserveWhitespace: "full" }],
      toDOM: () => ["pre", 0],
    },
    rule: { group: "block", parseDOM: [{ tag: "hr" }], toDOM: () => ["hr"] },
    table: {
      content: "table_row+",
      tableRole: "table",
      isolating: true,
      group: "block",
      // The name of a table is its attribute: the rows must be all that the table's commands meet.
      attrs: { caption: { default: "" } },
      parseDOM: [
        {
          tag: "table",
          getAttrs: (dom) => ({ caption: tableName(dom) }),
        },
        { tag: "caption", ignore: true },
      ],
      toDOM: ({ attrs }) => {
        const named = attrs.caption ? { "aria-label": attrs.caption } : {};
        return ["table", { "data-caption": attrs.caption, ...named }, ["tbody", 0]];
      },
    },
    table_row: simple("tr", { content: "(table_cell | table_header)*", tableRole: "row" }),
    table_cell: cell("td"),
    table_header: cell("th"),
    figure: {
      content: "inline*",
      group: "block",
      isolating: true,
      draggable: true,
      attrs: pictureAttrs,
      parseDOM: [
        {
          tag: "figure",
          getAttrs: framedPicture,
          contentElement: (dom) =>
            (dom as Element).querySelector<HTMLElement>("figcaption") ??
            document.createElement("p"),
        },
      ],
      toDOM: ({ attrs }) => ["figure", ["img", { ...attrs }], ["figcaption", 0]],
    },
    image: {
      inline: true,
      group: "inline",
      draggable: true,
      attrs: pictureAttrs,
      parseDOM: [{ tag: "img", getAttrs: picture }],
      toDOM: ({ attrs }) => ["img", { ...attrs }],
    },
    hard_break: {
      inline: true,
      group: "inline",
      selectable: false,
      linebreakReplacement: true,
      parseDOM: [{ tag: "br" }],
      toDOM: () => ["br"],
    },
    text: { group: "inline" },
  },
  // Their order is the order in which they stand in each other.
  marks: {
    link: {
      attrs: { href: {} },
      inclusive: false,
      parseDOM: [
        {
          tag: "a[href]",
          getAttrs: (dom) => {
            const found = address(dom.getAttribute("href") ?? "");
            return found ? { href: found.href } : false;
          },
        },
      ],
      toDOM: ({ attrs }) => ["a", { href: attrs.href }, 0],
    },
    strong: { parseDOM: [{ tag: "strong" }, { tag: "b" }], toDOM: () => ["strong", 0] },
    em: { parseDOM: [{ tag: "em" }, { tag: "i" }], toDOM: () => ["em", 0] },
    u: { parseDOM: [{ tag: "u" }, { tag: "ins" }], toDOM: () => ["u", 0] },
    s: { parseDOM: [{ tag: "s" }, { tag: "strike" }, { tag: "del" }], toDOM: () => ["s", 0] },
    sub: { excludes: "sup sub", parseDOM: [{ tag: "sub" }], toDOM: () => ["sub", 0] },
    sup: { excludes: "sup sub", parseDOM: [{ tag: "sup" }], toDOM: () => ["sup", 0] },
    code: { parseDOM: [{ tag: "code" }], toDOM: () => ["code", 0] },
  },
});

export const { nodes, marks } = schema;
