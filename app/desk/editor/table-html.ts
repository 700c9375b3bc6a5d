import type { Node } from "prosemirror-model";
import { attribute, escaped } from "./inline";
import { tidy } from "./tidy";

/** A table. Its first rows, as far as they are headers throughout, are its head. */
export function table(node: Node, held: (cell: Node) => string): string {
  const rows: string[] = [];
  node.forEach((row) => {
    let html = "";
    row.forEach((cell) => {
      html += written(cell, held(cell));
    });
    rows.push(`<tr>${html}</tr>`);
  });
  if (rows.every((row) => row === "<tr></tr>")) return "";
  const head = headRows(node);
  const name = tidy(node.attrs.caption).replace(/\s+/gu, " ").trim();
  const caption = name && `<caption>${escaped(name)}</caption>`;
  const part = (tag: string, part: string[]) => part.length && `<${tag}>${part.join("")}</${tag}>`;
  const parts = [part("thead", rows.slice(0, head)), part("tbody", rows.slice(head))];
  return `<table tabindex="0">${caption}${parts.filter(Boolean).join("")}</table>`;
}

/** How many rows are the head; none when a cell reaches from there into the body. */
export function headRows(node: Node): number {
  let head = 0;
  let reach = 0;
  while (head < node.childCount) {
    const row = node.child(head);
    let headers = row.childCount > 0 || head > 0;
    row.forEach((cell) => {
      headers &&= cell.type.name === "table_header";
    });
    if (!headers) break;
    row.forEach((cell) => {
      reach = Math.max(reach, head + cell.attrs.rowspan);
    });
    head += 1;
  }
  return reach > head ? 0 : head;
}

function written(cell: Node, html: string): string {
  const tag = cell.type.name === "table_header" ? "th" : "td";
  const { colspan, rowspan, scope } = cell.attrs;
  const spans =
    (colspan > 1 ? attribute("colspan", colspan) : "") +
    (rowspan > 1 ? attribute("rowspan", rowspan) : "");
  return `<${tag}${spans}${scope ? attribute("scope", scope) : ""}>${html}</${tag}>`;
}
