import { isSyllable } from "./syllable";
import { TCVN3 } from "./tcvn3";
import { VNI } from "./vni";

export type Encoding = "TCVN3" | "VNI";

const TABLES = { TCVN3, VNI };
const ENCODINGS: Encoding[] = ["TCVN3", "VNI"];

/** Letters that neither encoding shows: a line that has one is Unicode already. */
const MODERN = /[ĂăĐđĨĩŨũƠơƯưẠ-ỹ]|\p{M}/u;

/** A word as legacy text shows it: letters, and signs that stand for letters. */
const WORD = /[A-Za-z\u00a1-\u00ff\u03bc]+/gu;

/** Text of an encoding made Unicode, NFC. */
export function converted(text: string, encoding: Encoding): string {
  const { letters, spellings } = TABLES[encoding];
  return text.replace(spellings, (signs) => letters.get(signs) ?? signs).normalize("NFC");
}

/** Which legacy encoding text is in, told by its words alone; none when in doubt. */
export function detectLegacy(text: string): Encoding | null {
  const lines = text.split("\n").filter((line) => !MODERN.test(line));
  const words = new Set(lines.flatMap(wordsOf));
  const judged = ENCODINGS.map((encoding) => ({ encoding, gain: gain(words, encoding) }));
  const [best] = judged.sort((one, other) => other.gain - one.gain);
  return best && best.gain > 0 ? best.encoding : null;
}

/** The Unicode text, when `text` is in a legacy encoding. Lines that are Unicode already stay. */
export function fromLegacy(text: string): { encoding: Encoding; text: string } | null {
  const encoding = detectLegacy(text);
  if (!encoding) return null;
  const line = (line: string) => (isConvertible(line, encoding) ? converted(line, encoding) : line);
  return { encoding, text: text.split("\n").map(line).join("\n") };
}

/**
 * Whether a line of a text whose encoding is known is in that encoding, too: it may be too short to
 * tell by itself, but most of its words must become Vietnamese.
 */
export function isConvertible(line: string, encoding: Encoding): boolean {
  if (MODERN.test(line)) return false;
  const { seen, became, stood } = counted(wordsOf(line), encoding);
  return seen > 0 && became > stood && became >= seen / 2;
}

/**
 * How many different words become Vietnamese by conversion that are not as they stand. It must be
 * true of three words in four and of two at least: "où" is ó in VNI, "dû" is dỷ in TCVN3.
 */
function gain(words: Iterable<string>, encoding: Encoding): number {
  const { seen, became, stood } = counted(words, encoding);
  const gained = became - stood;
  return gained >= 2 && became >= 0.75 * seen && gained >= 0.5 * seen ? gained : 0;
}

/** Only ASCII is made small: in TCVN3, Æ and æ are different letters. */
function wordsOf(line: string): string[] {
  return line.replace(/[A-Z]+/gu, (capitals) => capitals.toLowerCase()).match(WORD) ?? [];
}

function counted(words: Iterable<string>, encoding: Encoding) {
  const { spellings } = TABLES[encoding];
  const counts = { seen: 0, became: 0, stood: 0 };
  for (const word of words) {
    // Signs alone (©, ·, «) tell nothing.
    if (!/[^\p{ASCII}]/u.test(word) || !/[a-z]/u.test(word)) continue;
    counts.seen += 1;
    if (isSyllable(word)) counts.stood += 1;
    const left = word.replace(spellings, "");
    if (!/[^\p{ASCII}]/u.test(left) && isSyllable(converted(word, encoding))) counts.became += 1;
  }
  return counts;
}
