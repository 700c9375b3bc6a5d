import { DOMParser, type Node } from "prosemirror-model";
import { attribute, escaped, inline, lonePicture, picture } from "./inline";
import { schema } from "./schema";
import { table } from "./table-html";
import { tidy } from "./tidy";

/**
 * The document as HTML of the board's subset, in the very form that `domain`'s sanitiser writes, so
 * that what is stored is what was shown. What says nothing (an empty paragraph) is left out.
 */
export function serialise(doc: Node): string {
  return new Writer().children(doc);
}

/** Reads the board's subset; whatever else there is goes, its words stay. */
export function parse(html: string): Node {
  return parsed(new globalThis.DOMParser().parseFromString(html, "text/html").body);
}

export function parsed(root: HTMLElement): Node {
  return DOMParser.fromSchema(schema).parse(root);
}

export class Writer {
  /** The last heading's level: the sanitiser lets none be skipped. */
  private level = 1;

  children(node: Node): string {
    let html = "";
    node.forEach((child) => {
      html += this.block(child);
    });
    return html;
  }

  /** A cell, an item: a paragraph that stands for itself needs no element of its own. */
  loose(node: Node): string {
    const held: { node: Node; html: string }[] = [];
    node.forEach((child) => {
      const html = this.block(child);
      if (html) held.push({ node: child, html });
    });
    const [first, second] = held;
    const alone = first?.html.startsWith("<p>") && second?.node.type.name !== "paragraph";
    if (first && alone) first.html = first.html.slice("<p>".length, -"</p>".length);
    return held.map(({ html }) => html).join("");
  }

  private block(node: Node): string {
    switch (node.type.name) {
      case "paragraph": {
        const alone = lonePicture(node);
        return alone ? `<figure>${picture(alone)}</figure>` : filled("p", inline(node.content));
      }
      case "heading":
        return this.heading(node);
      case "blockquote":
        return filled("blockquote", this.children(node));
      case "bullet_list":
        return filled("ul", this.children(node));
      case "ordered_list": {
        const { start } = node.attrs;
        return filled("ol", this.children(node), start === 1 ? "" : attribute("start", start));
      }
      case "list_item":
        return filled("li", this.loose(node));
      case "description_list":
        return filled("dl", this.children(node));
      case "term":
        return filled("dt", inline(node.content));
      case "details":
        return filled("dd", this.loose(node));
      case "code_block":
        return filled("pre", escaped(tidy(node.textContent).replace(/^\n+|\s+$/gu, "")));
      case "rule":
        return "<hr>";
      case "figure":
        return `<figure>${picture(node)}${filled("figcaption", inline(node.content))}</figure>`;
      case "table":
        return table(node, (cell) => this.loose(cell));
      default:
        throw new Error(`no HTML for ${node.type.name}`);
    }
  }

  private heading(node: Node): string {
    const html = inline(node.content);
    if (!html) return "";
    this.level = Math.min(node.attrs.level, this.level + 1);
    return `<h${this.level}>${html}</h${this.level}>`;
  }
}

function filled(tag: string, html: string, attributes = ""): string {
  return html && `<${tag}${attributes}>${html}</${tag}>`;
}
