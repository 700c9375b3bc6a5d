import type { Node } from "prosemirror-model";
import { Plugin, type Transaction } from "prosemirror-state";
import { nodes } from "./schema";
import { headRows } from "./table-html";

/** Says of every header whether it heads a column or a row: screen readers read it with each cell. */
export function headerScopes(): Plugin {
  return new Plugin({
    appendTransaction(transactions, _, { doc, tr }) {
      if (!transactions.some(({ docChanged }) => docChanged)) return null;
      doc.descendants((node, at) => {
        if (node.type === nodes.table) scoped(node, at + 1, tr);
        return !node.isTextblock;
      });
      return tr.docChanged ? tr : null;
    },
  });
}

function scoped(table: Node, start: number, tr: Transaction): void {
  const head = Math.max(headRows(table), 1);
  table.forEach((row, rowAt, index) => {
    row.forEach((cell, cellAt, column) => {
      if (cell.type !== nodes.table_header || cell.attrs.scope) return;
      const scope = index < head ? "col" : column === 0 ? "row" : null;
      if (scope) tr.setNodeAttribute(start + rowAt + 1 + cellAt, "scope", scope);
    });
  });
}
