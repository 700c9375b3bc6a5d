import { setBlockType, toggleMark } from "prosemirror-commands";
import { redo, undo } from "prosemirror-history";
import type { MarkType, NodeType } from "prosemirror-model";
import { liftListItem, sinkListItem } from "prosemirror-schema-list";
import type { Command, EditorState } from "prosemirror-state";
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  columnIsHeader,
  deleteColumn,
  deleteRow,
  deleteTable,
  isInTable,
  mergeCells,
  rowIsHeader,
  selectedRect,
  splitCell,
  toggleHeader,
} from "prosemirror-tables";
import { depthOf, heading, isBlock, isMarked, list, plain, quote, start } from "../commands";
import { marks, nodes } from "../schema";
import { link } from "./link";
import { picture, type Upload } from "./picture";
import { nameTable, newTable } from "./table";

export interface Item {
  label: string;
  /** What the label leaves unsaid. */
  hint?: string;
  key?: string;
  run: Command;
  pressed?(state: EditorState): boolean;
}

const { paragraph, bullet_list, ordered_list, list_item, blockquote } = nodes as Record<
  string,
  NodeType
>;

function mark(label: string, type: MarkType | undefined, key?: string): Item {
  const known = type as MarkType;
  const item = {
    label,
    run: toggleMark(known),
    pressed: (state: EditorState) => isMarked(state, known),
  };
  return key ? { ...item, key } : item;
}

function headings(level: number): Item {
  const after = level > 2 ? `; đặt sau một tiêu đề cấp ${level - 1}` : "";
  return {
    label: `Tiêu đề ${level}`,
    hint: `Tiêu đề cấp ${level}${after}`,
    key: `Mod-Alt-${level}`,
    run: heading(level),
    pressed: (state) => isBlock(state, nodes.heading as NodeType, { level }),
  };
}

function lists(label: string, hint: string, key: string, type: NodeType): Item {
  const pressed = (state: EditorState) => {
    const depth = depthOf(state, bullet_list, ordered_list);
    return depth > 0 && start(state).node(depth).type === type;
  };
  return { label, hint, key, run: list(type), pressed };
}

/** The tools of a text, in groups. */
export function textItems(upload?: Upload): Item[][] {
  return [
    [
      {
        label: "Đoạn",
        hint: "Đoạn văn thường",
        key: "Mod-Alt-0",
        run: setBlockType(paragraph as NodeType),
        pressed: (state) => isBlock(state, paragraph as NodeType),
      },
      ...[2, 3, 4].map(headings),
    ],
    [
      mark("Đậm", marks.strong, "Mod-b"),
      mark("Nghiêng", marks.em, "Mod-i"),
      mark("Gạch chân", marks.u, "Mod-u"),
      mark("Chỉ số trên", marks.sup),
      mark("Chỉ số dưới", marks.sub),
    ],
    [
      lists("Danh sách chấm", "Danh sách dấu chấm", "Mod-Shift-8", bullet_list as NodeType),
      lists("Danh sách số", "Danh sách đánh số", "Mod-Shift-7", ordered_list as NodeType),
      {
        label: "Thụt vào",
        hint: "Đưa mục vào trong",
        key: "Mod-]",
        run: sinkListItem(list_item as NodeType),
      },
      {
        label: "Lùi ra",
        hint: "Đưa mục ra ngoài",
        key: "Mod-[",
        run: liftListItem(list_item as NodeType),
      },
      {
        label: "Trích dẫn",
        key: "Mod-Shift-9",
        run: quote,
        pressed: (state) => depthOf(state, blockquote) > 0,
      },
    ],
    [
      {
        label: "Liên kết",
        key: "Mod-k",
        run: link,
        pressed: (state) => isMarked(state, marks.link as MarkType),
      },
      ...(upload ? [{ label: "Ảnh", hint: "Chèn ảnh, sửa mô tả ảnh", run: picture(upload) }] : []),
      { label: "Bảng", hint: "Chèn bảng", run: newTable },
    ],
    [
      { label: "Hoàn tác", key: "Mod-z", run: undo },
      { label: "Làm lại", key: "Mod-y", run: redo },
      { label: "Xóa định dạng", key: "Mod-\\", run: plain },
    ],
  ];
}

/** The tools of the table around the cursor. */
export const TABLE_ITEMS: Item[][] = [
  [
    { label: "Hàng trên", hint: "Thêm hàng phía trên", run: addRowBefore },
    { label: "Hàng dưới", hint: "Thêm hàng phía dưới", run: addRowAfter },
    { label: "Cột trái", hint: "Thêm cột bên trái", run: addColumnBefore },
    { label: "Cột phải", hint: "Thêm cột bên phải", run: addColumnAfter },
  ],
  [
    {
      label: "Hàng tiêu đề",
      hint: "Hàng đầu là tiêu đề",
      run: toggleHeader("row"),
      pressed: (state) => inTable(state, ({ map, table }) => rowIsHeader(map, table, 0)),
    },
    {
      label: "Cột tiêu đề",
      hint: "Cột đầu là tiêu đề",
      run: toggleHeader("column"),
      pressed: (state) => inTable(state, ({ map, table }) => columnIsHeader(map, table, 0)),
    },
    { label: "Gộp ô", hint: "Gộp các ô đang chọn", run: mergeCells },
    { label: "Tách ô", hint: "Tách ô đã gộp", run: splitCell },
    { label: "Tên bảng", hint: "Ghi tên bảng", run: nameTable },
  ],
  [
    { label: "Xóa hàng", run: deleteRow },
    { label: "Xóa cột", run: deleteColumn },
    { label: "Xóa bảng", run: deleteTable },
  ],
];

function inTable(
  state: EditorState,
  tells: (rect: ReturnType<typeof selectedRect>) => boolean,
): boolean {
  return isInTable(state) && tells(selectedRect(state));
}
