import { Slice } from "prosemirror-model";
import { Plugin } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { add, type Upload } from "./chrome/picture";
import { parse } from "./html";
import { detectLegacy } from "./legacy";
import { type Cleaned, cleaned } from "./paste/clean";
import { type AskConvert, convertedText, convertLegacy, legacyRuns } from "./paste/legacy";
import { fromPlain } from "./paste/plain";
import { read } from "./paste/source";

export interface Pasting {
  note(text: string): void;
  askConvert: AskConvert;
  upload?: Upload | undefined;
}

/** A copy from this editor, which needs no cleaning; others of its family write styles. */
function isOwn(html: string): boolean {
  return html.includes("data-pm-slice") && !/\sstyle\s*=/iu.test(html);
}

export function clipboard(pasting: Pasting): Plugin {
  const told = ({ html, pictures }: Cleaned) => {
    if (pictures > 0) {
      pasting.note(`Đã bỏ ${pictures} ảnh không đọc được; hãy tải ảnh lên bằng nút Ảnh.`);
    }
    return html;
  };
  return new Plugin({
    props: {
      transformPastedHTML: (html) => (isOwn(html) ? html : told(cleaned(read(html)))),
      clipboardTextParser: (text) => Slice.maxOpen(parse(fromPlain(text)).content),
      handleDOMEvents: {
        paste: (view, event) => taken(view, event, event.clipboardData, pasting, told),
        drop: (view, event) => {
          if (!event.dataTransfer?.files.length || !view.editable) return false;
          event.preventDefault();
          void pictures(view, [...event.dataTransfer.files], pasting);
          return true;
        },
      },
    },
  });
}

/** Takes over a paste that somebody must be asked about first; all others take the usual way. */
function taken(
  view: EditorView,
  event: Event,
  data: DataTransfer | null,
  pasting: Pasting,
  told: (found: Cleaned) => string,
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
        view.pasteHTML(told(cleaned(source)));
      };
    }
  } else if (!html && detectLegacy(text)) {
    act = async () => view.pasteText(await convertedText(text, pasting.askConvert));
  }
  if (!act) return false;
  event.preventDefault();
  void act().then(() => view.focus());
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
