import { cleaned } from "./paste/clean";
import { read } from "./paste/source";

export { type EditorHandle, type EditorOptions, mount } from "./editor";
export { parse, serialise } from "./html";
export { detectLegacy, type Encoding, fromLegacy } from "./legacy";
export { fromPlain } from "./paste/plain";

/** Pasted HTML as the board's subset. Legacy encodings stay: nobody was asked. */
export function cleanPasted(html: string): string {
  return cleaned(read(html)).html;
}
