import { Slice } from "prosemirror-model";
import { Plugin } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { add, type Upload } from "./chrome/picture";
import { parse } from "./html";
import { detectLegacy } from "./legacy";
import { type Cleaned, cleaned } from "./paste/clean";
import { type AskConvert, convertedText, convertLegacy, legacyRuns } from "./paste/legacy";
import { fromPlain } from "./paste/plain";
import { read, type Source } from "./paste/source";

export interface Pasting {
  note(text: string): void;
  askConvert: AskConvert;
  upload?: Upload | undefined;
}

/** A copy from this editor, which needs no cleaning; others of its family write styles. */
function isOwn(html: string): boolean {
  return html.includes("data-pm-slice") && !/\s(?:style|on[a-z]+)\s*=/iu.test(html);
}

export function clipboard(pasting: Pasting): Plugin {
  const told = ({ html, pictures }: Cleaned, source: Source) => {
    if (pictures > 0) {
      pasting.note(`Đã bỏ ${pictures} ảnh không đọc được; hãy tải ảnh lên bằng nút Ảnh.`);
    }
    return withEdges(html, source.root.textContent ?? "");
  };
  return new Plugin({
    props: {
      transformPastedHTML: (html) => {
        if (isOwn(html)) return html;
        const source = read(html);
        return told(cleaned(source), source);
      },
      clipboardTextParser: (text) => Slice.maxOpen(parse(withEdges(fromPlain(text), text)).content),
      handleDOMEvents: {
        paste: (view, event) => taken(view, event, event.clipboardData, pasting, told),
        drop: (view, event) => {
          // A picture that is dragged within the text comes as a file, too.
          if (view.dragging || !event.dataTransfer?.files.length || !view.editable) return false;
          event.preventDefault();
          void pictures(view, [...event.dataTransfer.files], pasting);
          return true;
        },
      },
    },
  });
}

/** Words that are pasted into a paragraph keep the blanks at their ends. */
function withEdges(html: string, text: string): string {
  if (!/^<p>(?:(?!<p>).)*<\/p>$/u.test(html)) return html;
  const blank = (at: RegExp) => (at.test(text) ? "&nbsp;" : "");
  const inner = html.slice("<p>".length, -"</p>".length);
  return `<p>${blank(/^[ \u00a0]/u)}${inner}${blank(/[ \u00a0]$/u)}</p>`;
}

/** Takes over a paste that somebody must be asked about first; all others take the usual way. */
function taken(
  view: EditorView,
  event: Event,
  data: DataTransfer | null,
  pasting: Pasting,
  told: (found: Cleaned, source: Source) => string,
): boolean {
  if (!data || !view.editable) return false;
  const html = data.getData("text/html");
  const text = data.getData("text/plain");
  const files = [...data.files];
  let act: (() => Promise<unknown>) | null = null;
  if (files.length > 0 && !text.trim()) {
    act = () => pictures(view, files, pasting);
  } else if (html && !isOwn(html)) {
    const source = read(html);
    const isLegacy = legacyRuns(source).length > 0;
    if (isLegacy) {
      act = async () => {
        await convertLegacy(source, pasting.askConvert);
        if (!view.isDestroyed) view.pasteHTML(told(cleaned(source), source));
      };
    }
  } else if (!html && detectLegacy(text)) {
    act = async () => view.pasteText(await convertedText(text, pasting.askConvert));
  }
  if (!act) return false;
  event.preventDefault();
  void act().then(() => view.isDestroyed || view.focus());
  return true;
}

/** One after the other: each needs its own words. */
async function pictures(view: EditorView, files: File[], { upload, note }: Pasting): Promise<void> {
  for (const file of files) {
    if (!file.type.startsWith("image/") || !upload) {
      note(`Không chèn được tệp “${file.name}” vào bài; hãy thêm ở mục tài liệu kèm theo.`);
    } else {
      await add(view, upload, file);
    }
  }
}
