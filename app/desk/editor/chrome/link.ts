import type { MarkType } from "prosemirror-model";
import type { Command, EditorState } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { typedAddress } from "../address";
import { marks, nodes, schema } from "../schema";
import { ask, field } from "./dialog";

const type = marks.link as MarkType;

const REFUSED =
  "Địa chỉ này không dùng được. Hãy ghi địa chỉ bắt đầu bằng https://, http://, mailto:, tel: " +
  "hoặc / (trang của cổng này).";

interface Place {
  from: number;
  to: number;
  href: string;
}

export const link: Command = (state, dispatch, view) => {
  if (!state.selection.$from.parent.type.allowsMarkType(type)) return false;
  if (dispatch && view) void asked(view);
  return true;
};

/** The link around the cursor, or what is selected. */
function place(state: EditorState): Place {
  const { from, to, $from } = state.selection;
  const { parent } = $from;
  const start = $from.start();
  let found: Place | null = null;
  parent.forEach((node, offset) => {
    const href = type.isInSet(node.marks)?.attrs.href;
    if (!href) return;
    const here = { from: start + offset, to: start + offset + node.nodeSize, href };
    // One link may be several texts, bold and not.
    const goesOn = found?.to === here.from && found.href === href;
    const whole: Place = goesOn && found ? { ...here, from: found.from } : here;
    if (!found || goesOn || found.to < from || found.from > to) found = whole;
  });
  const around = found as Place | null;
  return around && around.from <= from && to <= around.to ? around : { from, to, href: "" };
}

async function asked(view: EditorView): Promise<void> {
  const { from, to, href } = place(view.state);
  const { doc } = view.state;
  const before = doc.textBetween(from, to, " ");
  const oneText = doc.resolve(from).sameParent(doc.resolve(to)) && !hasLeaf(view.state, from, to);
  const target = field("Địa chỉ", { inputmode: "url", value: href, autocomplete: "off" });
  const text = field("Chữ hiển thị", { value: before, autocomplete: "off" });
  await ask({
    title: href ? "Sửa liên kết" : "Chèn liên kết",
    parts: oneText ? [target.box, text.box] : [target.box],
    confirm: href ? "Lưu" : "Chèn",
    ...(href && {
      other: {
        label: "Bỏ liên kết",
        act: () => view.dispatch(view.state.tr.removeMark(from, to, type)),
      },
    }),
    submit() {
      const found = typedAddress(target.input.value);
      if (!found) return { field: target, says: REFUSED };
      const words = oneText ? text.input.value.trim() || before || found.href : before;
      const { tr } = view.state;
      if (words === before) {
        tr.removeMark(from, to, type).addMark(from, to, type.create({ href: found.href }));
      } else {
        const around = type.removeFromSet(doc.resolve(from).marksAcross(doc.resolve(to)) ?? []);
        tr.replaceWith(
          from,
          to,
          schema.text(words, type.create({ href: found.href }).addToSet(around)),
        );
      }
      view.dispatch(tr.removeStoredMark(type).scrollIntoView());
      return null;
    },
  });
  view.focus();
}

function hasLeaf(state: EditorState, from: number, to: number): boolean {
  let found = false;
  state.doc.nodesBetween(from, to, (node) => {
    found ||= node.type === nodes.image || node.type === nodes.hard_break;
  });
  return found;
}
