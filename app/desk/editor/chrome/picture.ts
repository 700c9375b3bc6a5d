import type { Node, NodeType } from "prosemirror-model";
import { type Command, NodeSelection, Plugin, Selection } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { nodes, schema } from "../schema";
import { ask, type Fault, field } from "./dialog";

export type Upload = (file: File) => Promise<{ url: string; width: number; height: number }>;

const ALT_MISSING =
  "Ảnh chưa có mô tả. Hãy ghi một câu nói trong ảnh có gì, cho người không nhìn thấy ảnh.";
const FILE_MISSING = "Chưa chọn ảnh. Hãy chọn một tệp ảnh PNG, JPEG, WebP, GIF hoặc AVIF.";
const NOT_UPLOADED = "Không tải được ảnh lên. Hãy kiểm tra mạng rồi thử lại.";

export function picture(upload: Upload): Command {
  return (state, dispatch, view) => {
    if (state.selection.$from.parent.type.spec.code) return false;
    if (!dispatch || !view) return true;
    const chosen = selected(view);
    void (chosen ? edit(view, chosen) : add(view, upload));
    return true;
  };
}

/** A click on a picture selects it; beside its caption there is no place for a cursor. */
export function picking(): Plugin {
  return new Plugin({
    props: {
      handleClickOn(view, _pos, node, at, event) {
        if (node.type !== nodes.figure || !(event.target instanceof HTMLImageElement)) return false;
        view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, at)));
        return true;
      },
    },
  });
}

/** Asks for a picture (unless it is there already) and its words, uploads it and puts it in. */
export async function add(view: EditorView, upload: Upload, file?: File): Promise<void> {
  const source = field("Tệp ảnh", { type: "file", accept: "image/*" });
  const { alt, caption } = words("", true);
  await ask({
    title: file ? `Chèn ảnh ${file.name}` : "Chèn ảnh",
    parts: [...(file ? [] : [source.box]), alt.box, caption.box],
    confirm: "Chèn ảnh",
    async submit(): Promise<Fault | null> {
      const chosen = file ?? source.input.files?.[0];
      if (!chosen) return { field: source, says: FILE_MISSING };
      if (!alt.input.value.trim()) return { field: alt, says: ALT_MISSING };
      try {
        const { url, width, height } = await upload(chosen);
        insert(view, url, alt.input.value, caption.input.value, width, height);
        return null;
      } catch (error) {
        const why = error instanceof Error && error.message;
        return { field: file ? alt : source, says: why || NOT_UPLOADED };
      }
    },
  });
  view.focus();
}

async function edit(view: EditorView, { at, node }: Place): Promise<void> {
  const { alt } = words(node.attrs.alt, false);
  await ask({
    title: "Sửa ảnh",
    parts: [alt.box],
    confirm: "Lưu",
    other: {
      label: "Xóa ảnh",
      act: () => view.dispatch(view.state.tr.delete(at, at + node.nodeSize)),
    },
    submit() {
      const text = alt.input.value.trim();
      if (!text) return { field: alt, says: ALT_MISSING };
      view.dispatch(view.state.tr.setNodeAttribute(at, "alt", text));
      return null;
    },
  });
  view.focus();
}

export function insert(
  view: EditorView,
  src: string,
  alt: string,
  caption: string,
  width: number,
  height: number,
): void {
  // An upload may outlive the editor.
  if (view.isDestroyed) return;
  const words = caption.trim();
  const attrs = { src, alt: alt.trim(), width: width || null, height: height || null };
  const figure = (nodes.figure as NodeType).create(attrs, words ? schema.text(words) : null);
  const { tr, selection } = view.state;
  const depth = selection.$from.depth;
  // A figure in a caption has no place; it follows.
  if (selection.$from.parent.type === nodes.figure) tr.insert(selection.$from.after(depth), figure);
  else tr.replaceSelectionWith(figure, false);
  const end = tr.mapping.map(selection.to);
  view.dispatch(tr.setSelection(Selection.near(tr.doc.resolve(end))).scrollIntoView());
}

function words(text: string, isNew: boolean) {
  const hint = "Trong ảnh có gì? Trình đọc màn hình đọc câu này lên.";
  const alt = field(
    "Mô tả ảnh (bắt buộc)",
    { value: text, required: "", autocomplete: "off" },
    hint,
  );
  const caption = field(
    "Chú thích",
    { autocomplete: "off" },
    "Hiện dưới ảnh; để trống nếu không cần.",
  );
  if (isNew) alt.input.setAttribute("aria-required", "true");
  return { alt, caption };
}

interface Place {
  at: number;
  node: Node;
}

function selected({ state: { selection } }: EditorView): Place | null {
  const { $from } = selection;
  const isPicture = ({ type }: Node) => type === nodes.figure || type === nodes.image;
  if (selection instanceof NodeSelection && isPicture(selection.node)) {
    return { at: selection.from, node: selection.node };
  }
  return isPicture($from.parent) ? { at: $from.before(), node: $from.parent } : null;
}
