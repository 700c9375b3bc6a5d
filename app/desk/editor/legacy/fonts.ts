import type { Encoding } from ".";

export interface Legacy {
  encoding: Encoding;
  /** The font draws small letters as capitals. */
  capitals: boolean;
}

/** What a font's name tells of the text that is set in it. */
export function legacyFont(family: string): Legacy | null {
  const name = (family.split(",")[0] ?? "").replace(/["']/gu, "").trim();
  if (/^\.vn/iu.test(name)) return { encoding: "TCVN3", capitals: name.endsWith("H") };
  return /^vni[- ]/iu.test(name) ? { encoding: "VNI", capitals: false } : null;
}
