import { converted, detectLegacy, type Encoding, fromLegacy, isConvertible } from "../legacy";
import { type Legacy, legacyFont } from "../legacy/fonts";
import { family, type Source } from "./source";

export type AskConvert = (encoding: Encoding, sample: string) => Promise<boolean>;

interface Run extends Legacy {
  node: Text;
}

/** Converts what is in a legacy encoding, once the person who pasted it agrees. */
export async function convertLegacy(source: Source, ask: AskConvert): Promise<void> {
  const runs = legacyRuns(source);
  for (const encoding of ["TCVN3", "VNI"] as const) {
    const own = runs.filter((run) => run.encoding === encoding && changes(run));
    if (own.length === 0 || !(await ask(encoding, sample(own)))) continue;
    for (const run of own) run.node.data = unicode(run);
  }
}

/** The same for text without markup. */
export async function convertedText(text: string, ask: AskConvert): Promise<string> {
  const legacy = fromLegacy(text);
  if (!legacy) return text;
  return (await ask(legacy.encoding, `${shown(text)}\n${shown(legacy.text)}`)) ? legacy.text : text;
}

/** Where fonts tell the encoding they are believed; elsewhere the words must tell it. */
export function legacyRuns(source: Source): Run[] {
  const runs: Run[] = [];
  const untold: Text[] = [];
  const visit = (node: Node, font: Legacy | null) => {
    for (const child of node.childNodes) {
      if (child instanceof Text) {
        if (font && /\S/u.test(child.data)) runs.push({ node: child, ...font });
        else if (!font) untold.push(child);
      } else if (child instanceof Element) {
        const name = family(source.style(child), child);
        visit(child, name === null ? font : legacyFont(name));
      }
    }
  };
  visit(source.root, null);
  const encoding = detectLegacy(untold.map((node) => node.data.replace(/\n/gu, " ")).join("\n"));
  if (!encoding) return runs;
  const told = untold.filter((node) => isConvertible(node.data, encoding));
  return [...runs, ...told.map((node) => ({ node, encoding, capitals: false }))];
}

function changes(run: Run): boolean {
  return unicode(run) !== run.node.data;
}

function unicode({ node, encoding, capitals }: Run): string {
  const text = converted(node.data, encoding);
  return capitals ? text.toLocaleUpperCase("vi") : text;
}

/** How much of a text is shown to whom is asked. */
const SHOWN = 90;

/** The text before and after, so that a reader sees which one is right. */
function sample(runs: Run[]): string {
  const joined = (texts: string[]) => shown(texts.join(" "));
  return `${joined(runs.map((run) => run.node.data))}\n${joined(runs.map(unicode))}`;
}

function shown(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  return line.length > SHOWN ? `${line.slice(0, SHOWN).trimEnd()}…` : line;
}
