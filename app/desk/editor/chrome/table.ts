import type { Node, NodeType } from "prosemirror-model";
import { type Command, TextSelection } from "prosemirror-state";
import { findTable, isInTable } from "prosemirror-tables";
import type { EditorView } from "prosemirror-view";
import { nodes } from "../schema";
import { ask, type Field, field } from "./dialog";

const MOST = { rows: 100, columns: 20 };

/** A table; none within another, which no reader finds the way through. */
export const newTable: Command = (state, dispatch, view) => {
  if (state.selection.$from.parent.type.spec.code || isInTable(state)) return false;
  if (dispatch && view) void added(view);
  return true;
};

export const nameTable: Command = (state, dispatch, view) => {
  const table = findTable(state.selection.$from);
  if (!table) return false;
  if (dispatch && view) void named(view, table.pos, table.node);
  return true;
};

async function added(view: EditorView): Promise<void> {
  const number = (most: number) => ({
    type: "number",
    min: "1",
    max: String(most),
    value: "3",
    required: "",
  });
  const rows = field("Số hàng, kể cả hàng tiêu đề", number(MOST.rows));
  const columns = field("Số cột", number(MOST.columns));
  const name = field("Tên bảng", { autocomplete: "off" }, "Để trống nếu không cần.");
  await ask({
    title: "Chèn bảng",
    parts: [rows.box, columns.box, name.box],
    confirm: "Chèn bảng",
    submit() {
      const down = count(rows, MOST.rows);
      if (!down) return { field: rows, says: `Số hàng phải từ 1 đến ${MOST.rows}. Hãy ghi lại.` };
      const across = count(columns, MOST.columns);
      if (!across)
        return { field: columns, says: `Số cột phải từ 1 đến ${MOST.columns}. Hãy ghi lại.` };
      put(view, made(down, across, name.input.value.trim()));
      return null;
    },
  });
  view.focus();
}

async function named(view: EditorView, at: number, table: Node): Promise<void> {
  const name = field(
    "Tên bảng",
    { value: table.attrs.caption, autocomplete: "off" },
    "Để trống nếu không cần.",
  );
  await ask({
    title: "Tên bảng",
    parts: [name.box],
    confirm: "Lưu",
    submit() {
      view.dispatch(view.state.tr.setNodeAttribute(at, "caption", name.input.value.trim()));
      return null;
    },
  });
  view.focus();
}

function count({ input }: Field, most: number): number | null {
  const number = Number(input.value);
  return Number.isInteger(number) && number >= 1 && number <= most ? number : null;
}

function made(down: number, across: number, caption: string): Node {
  const { table, table_row, table_cell, table_header } = nodes as Record<string, NodeType>;
  const row = (cell?: NodeType) =>
    table_row?.create(
      null,
      Array.from({ length: across }, () => cell?.createAndFill() as Node),
    ) as Node;
  const rows = Array.from({ length: down }, (_, at) => row(at === 0 ? table_header : table_cell));
  return table?.create({ caption }, rows) as Node;
}

function put(view: EditorView, table: Node): void {
  const { tr, selection } = view.state;
  tr.replaceSelectionWith(table, false);
  // Into the first cell: table, row, cell and paragraph begin there.
  let at = -1;
  tr.doc.nodesBetween(
    Math.max(0, tr.mapping.map(selection.from, -1) - 1),
    tr.doc.content.size,
    (node, pos) => {
      if (at < 0 && node === table) at = pos;
      return at < 0;
    },
  );
  if (at >= 0) tr.setSelection(TextSelection.create(tr.doc, at + 4));
  view.dispatch(tr.scrollIntoView());
}
