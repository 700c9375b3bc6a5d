import { lift, setBlockType, wrapIn } from "prosemirror-commands";
import type { Attrs, MarkType, NodeType, ResolvedPos } from "prosemirror-model";
import { liftListItem, wrapInList } from "prosemirror-schema-list";
import {
  AllSelection,
  type Command,
  type EditorState,
  Selection,
  TextSelection,
} from "prosemirror-state";
import { marks, nodes } from "./schema";

export function isMarked(state: EditorState, type: MarkType): boolean {
  const { from, to, empty, $from } = state.selection;
  if (empty) return Boolean(type.isInSet(state.storedMarks ?? $from.marks()));
  return state.doc.rangeHasMark(from, to, type);
}

/** Where the selected text begins; the whole document selected begins outside of any text. */
export function start({ selection: { $from } }: EditorState): ResolvedPos {
  return $from.parent.inlineContent ? $from : (Selection.findFrom($from, 1, true)?.$from ?? $from);
}

export function isBlock(state: EditorState, type: NodeType, attrs: Attrs = {}): boolean {
  const { parent } = start(state);
  const same = Object.entries(attrs).every(([name, value]) => parent.attrs[name] === value);
  return parent.type === type && same;
}

/** How deep the innermost of some kinds of node stands around the selection; 0 when none does. */
export function depthOf(state: EditorState, ...types: (NodeType | undefined)[]): number {
  const $from = start(state);
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    if (types.includes($from.node(depth).type)) return depth;
  }
  return 0;
}

/** A heading, or a paragraph again; none skips a level, as the board would not keep it so. */
export function heading(level: number): Command {
  return (state, dispatch) => {
    if (isBlock(state, nodes.heading as NodeType, { level })) {
      return setBlockType(nodes.paragraph as NodeType)(state, dispatch);
    }
    let above = 1;
    state.doc.nodesBetween(0, state.selection.from, (node, at) => {
      const ends = at + node.nodeSize <= state.selection.from;
      if (node.type === nodes.heading && node.content.size && ends) above = node.attrs.level;
      return !node.isTextblock;
    });
    if (level > above + 1) return false;
    return setBlockType(nodes.heading as NodeType, { level })(state, dispatch);
  };
}

/** For lists and quotes the whole document selected is all of its text selected. */
function textual(state: EditorState): EditorState {
  const { doc, tr, selection } = state;
  if (!(selection instanceof AllSelection)) return state;
  const all = TextSelection.between(doc.resolve(0), doc.resolve(doc.content.size));
  return state.apply(tr.setSelection(all));
}

/** Makes a list, ends it, or makes it the other kind. */
export function list(type: NodeType): Command {
  return (state, dispatch) => {
    const depth = depthOf(state, nodes.bullet_list, nodes.ordered_list);
    if (!depth) return wrapInList(type)(state, dispatch);
    const $from = start(state);
    if ($from.node(depth).type === type)
      return liftListItem(nodes.list_item as NodeType)(textual(state), dispatch);
    dispatch?.(state.tr.setNodeMarkup($from.before(depth), type).scrollIntoView());
    return true;
  };
}

export const quote: Command = (state, dispatch) => {
  const type = nodes.blockquote as NodeType;
  return depthOf(state, type) ? lift(textual(state), dispatch) : wrapIn(type)(state, dispatch);
};

/** Plain paragraphs without marks; links stay, being more than looks. */
export const plain: Command = (state, dispatch) => {
  if (!dispatch) return true;
  const { tr } = state;
  for (const { $from, $to } of state.selection.ranges) {
    for (const type of Object.values(marks)) {
      if (type !== marks.link) tr.removeMark($from.pos, $to.pos, type);
    }
    const paragraphs = (type: NodeType) => type !== nodes.figure && type !== nodes.term;
    state.doc.nodesBetween($from.pos, $to.pos, (node, at) => {
      if (!node.isTextblock || !paragraphs(node.type)) return !node.isTextblock;
      const from = tr.mapping.map(at + 1);
      tr.setBlockType(from, from + node.content.size, nodes.paragraph as NodeType);
      return false;
    });
  }
  dispatch(tr.setStoredMarks([]).scrollIntoView());
  return true;
};

/** Enter in a caption goes on below the picture. */
export const leaveCaption: Command = (state, dispatch) => {
  const { $from } = state.selection;
  if ($from.parent.type !== nodes.figure) return false;
  const after = $from.after();
  const tr = state.tr.insert(after, (nodes.paragraph as NodeType).create());
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView());
  return true;
};
