import { dropCursor } from "prosemirror-dropcursor";
import { gapCursor } from "prosemirror-gapcursor";
import { history } from "prosemirror-history";
import { type Command, EditorState, Plugin } from "prosemirror-state";
import { isInTable, tableEditing } from "prosemirror-tables";
import { EditorView } from "prosemirror-view";
import { askConvert } from "./chrome/convert";
import { element } from "./chrome/element";
import { TABLE_ITEMS, textItems } from "./chrome/items";
import { insert, picking, type Upload } from "./chrome/picture";
import { Toolbar } from "./chrome/toolbar";
import { clipboard } from "./clipboard";
import { headerScopes } from "./headers";
import { parse, serialise } from "./html";
import { keys, typed } from "./keys";
import type { AskConvert } from "./paste/legacy";
import { placeOf } from "./problem";

export interface EditorOptions {
  html: string;
  /** The name of the text field, for those who hear it. */
  label: string;
  /** Told at once of every change that changes what is stored. */
  onChange(html: string): void;
  /** What a paste had to leave out, a sentence for the writer. */
  onPaste?(note: string): void;
  /** Without it there is no button for pictures. Its error's message is shown. */
  upload?: Upload;
  /** `sample` is two lines, before and after. Without it the editor asks by itself. */
  askConvert?: AskConvert;
}

export interface EditorHandle {
  html(): string;
  /** Another text; what could be undone is forgotten, and `onChange` is not told. */
  setHtml(html: string): void;
  focus(): void;
  /** Selects and shows the first place that holds `text`; false when there is none. */
  focusProblem(text: string): boolean;
  readOnly(on: boolean): void;
  destroy(): void;
  insertImage(url: string, alt: string, caption: string, width: number, height: number): void;
}

/** How far from the window's edges the cursor is kept, in px. */
const SEEN = { top: 128, right: 8, bottom: 32, left: 8 };

export function mount(host: HTMLElement, options: EditorOptions): EditorHandle {
  const root = element("div", { class: "editor" });
  const current = () => view;
  const items = textItems(options.upload && ((file) => (options.upload as Upload)(file)));
  const tools = new Toolbar("Định dạng văn bản", items, current);
  const tableTools = new Toolbar("Sửa bảng", TABLE_ITEMS, current);
  const bars = element("div", { class: "editor__bars" }, tools.box, tableTools.box);
  root.append(bars);
  host.append(root);

  const shown = (editor: EditorView) => {
    tableTools.box.hidden = !isInTable(editor.state);
    for (const bar of [tools, tableTools]) bar.update(editor);
  };
  const shortcuts: Record<string, Command> = {
    "Alt-F10": () => {
      tools.focus();
      return true;
    },
  };
  for (const { key, run } of items.flat()) if (key) shortcuts[key] = run;

  const plugins = [
    ...keys(shortcuts),
    typed(),
    history(),
    headerScopes(),
    clipboard({
      note: (text) => options.onPaste?.(text),
      askConvert: (encoding, sample) => (options.askConvert ?? askConvert)(encoding, sample),
      upload: options.upload,
    }),
    dropCursor({ class: "editor__drop", color: false }),
    gapCursor(),
    picking(),
    tableEditing(),
    new Plugin({ view: () => ({ update: shown }) }),
  ];
  const fresh = (html: string) => EditorState.create({ doc: parse(html), plugins });

  let editable = true;
  let last = "";
  const view = new EditorView(root, {
    state: fresh(options.html),
    editable: () => editable,
    // The tools stay on top of the text as it scrolls.
    scrollThreshold: SEEN,
    scrollMargin: SEEN,
    attributes: () => ({
      class: "editor__text body",
      role: "textbox",
      "aria-multiline": "true",
      "aria-label": options.label,
      "aria-readonly": String(!editable),
      ...(editable ? {} : { tabindex: "0" }),
    }),
    dispatchTransaction(transaction) {
      view.updateState(view.state.apply(transaction));
      if (!transaction.docChanged) return;
      const html = serialise(view.state.doc);
      if (html === last) return;
      last = html;
      options.onChange(html);
    },
  });
  last = serialise(view.state.doc);
  shown(view);

  return {
    html: () => serialise(view.state.doc),
    setHtml(html) {
      view.updateState(fresh(html));
      last = serialise(view.state.doc);
      shown(view);
    },
    focus: () => view.focus(),
    focusProblem(text) {
      const place = placeOf(view.state.doc, text);
      if (!place) return false;
      view.focus();
      view.dispatch(view.state.tr.setSelection(place).scrollIntoView());
      return true;
    },
    readOnly(on) {
      editable = !on;
      view.setProps({});
      shown(view);
    },
    destroy() {
      // A question that is still open would be answered to nobody.
      for (const open of document.querySelectorAll("dialog.editor__dialog")) open.remove();
      view.destroy();
      root.remove();
    },
    insertImage: (url, alt, caption, width, height) =>
      insert(view, url, alt, caption, width, height),
  };
}
