import { escaped } from "../inline";
import { tidy } from "../tidy";

/**
 * Text without markup. Where blank lines part it, they part paragraphs and the other line ends are
 * breaks (an address); where there are none, every line is a paragraph, as Word gives them.
 */
export function fromPlain(text: string): string {
  const lines = tidy(text.replace(/\r\n?|[\u2028\v]/gu, "\n").replace(/[\f\u2029]/gu, "\n\n"));
  const parts = lines.trim().split(/\n[^\S\n]*\n\s*/u);
  const paragraphs = parts.length > 1 ? parts : lines.split("\n");
  const broken = (part: string) => part.trim().split("\n").map(escaped).join("<br>");
  return paragraphs
    .filter((part) => part.trim())
    .map((part) => `<p>${broken(part)}</p>`)
    .join("");
}
