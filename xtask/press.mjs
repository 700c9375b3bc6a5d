// Presses a file as hard as brotli can, beside it: node xtask/press.mjs FILE

import { readFileSync, writeFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";

const [, , file] = process.argv;
const bytes = readFileSync(file);
const params = {
  [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
  [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
  [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
};
writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params }));
