// Puts the short names that wasm-opt gave to imports and exports into the program's JavaScript:
// node xtask/shorten.mjs app.js names.json. Long names carry hashes, which no compression makes
// small, and stand in both files.

import { readFileSync, writeFileSync } from "node:fs";

const [, , script, names] = process.argv;
const { imports, exports } = JSON.parse(readFileSync(names, "utf8"));
let text = readFileSync(script, "utf8");

const replace = (pattern, short, long) => {
  const shortened = text.replace(pattern, short);
  if (shortened === text) throw new Error(`${long} is not in ${script}`);
  text = shortened;
};
const exactly = (name) => name.replace(/[$.]/g, "\\$&");

for (const [, long, short] of imports) {
  // Keys of the one import object; `$` is special in a replacement.
  replace(new RegExp(`^(\\s+)${exactly(long)}:`, "m"), (_, blank) => `${blank}"${short}":`, long);
}
for (const [long, short] of exports) {
  const used = new RegExp(`\\bwasm\\.${exactly(long)}\\b(?!\\$)`, "g");
  if (used.test(text)) replace(used, () => `wasm["${short}"]`, long);
}
replace(/"\.\/app_bg\.js": import0/, '"a": import0', "the import object");
writeFileSync(script, text);
