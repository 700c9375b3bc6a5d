/** A legacy encoding: how it spells a letter, as the browser shows the bytes. */
export interface Table {
  letters: ReadonlyMap<string, string>;
  /** Finds every spelling, the longest first. */
  spellings: RegExp;
}

export function table(pairs: Iterable<[string | undefined, string]>): Table {
  const letters = new Map<string, string>();
  for (const [signs = "", letter] of pairs) letters.set(signs, letter);
  const longest = [...letters.keys()].sort((one, other) => other.length - one.length);
  return { letters, spellings: new RegExp(longest.join("|"), "gu") };
}
