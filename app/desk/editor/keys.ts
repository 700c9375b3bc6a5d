import { baseKeymap, chainCommands, exitCode } from "prosemirror-commands";
import { redo, undo } from "prosemirror-history";
import {
  inputRules,
  textblockTypeInputRule,
  undoInputRule,
  wrappingInputRule,
} from "prosemirror-inputrules";
import { keymap } from "prosemirror-keymap";
import type { NodeType } from "prosemirror-model";
import { splitListItem } from "prosemirror-schema-list";
import type { Command, Plugin } from "prosemirror-state";
import { goToNextCell } from "prosemirror-tables";
import { leaveCaption } from "./commands";
import { nodes } from "./schema";

const breakLine: Command = (state, dispatch) => {
  const line = (nodes.hard_break as NodeType).create();
  dispatch?.(state.tr.replaceSelectionWith(line).scrollIntoView());
  return true;
};

/**
 * Keys. Tab is not taken in lists: who has only a keyboard must get out of the text with it. In a
 * table it goes from cell to cell, and out of the last one.
 */
export function keys(more: Record<string, Command>): Plugin[] {
  return [
    keymap(more),
    keymap({
      Enter: chainCommands(leaveCaption, splitListItem(nodes.list_item as NodeType)),
      "Shift-Enter": chainCommands(exitCode, breakLine),
      "Mod-Shift-z": redo,
      "Mod-z": undo,
      "Mod-y": redo,
      Backspace: undoInputRule,
      Tab: goToNextCell(1),
      "Shift-Tab": goToNextCell(-1),
    }),
    keymap(baseKeymap),
  ];
}

/** What becomes markup as it is typed, the way Word does it; Backspace takes it back. */
export function typed(): Plugin {
  const { heading, bullet_list, ordered_list } = nodes as Record<string, NodeType>;
  return inputRules({
    rules: [
      textblockTypeInputRule(/^##\s$/u, heading as NodeType, { level: 2 }),
      wrappingInputRule(/^\s*[-•*]\s$/u, bullet_list as NodeType),
      wrappingInputRule(
        /^(\d{1,3})[.)]\s$/u,
        ordered_list as NodeType,
        (match) => ({ start: Number(match[1]) || 1 }),
        (match, before) => before.childCount + before.attrs.start === Number(match[1]),
      ),
    ],
  });
}
