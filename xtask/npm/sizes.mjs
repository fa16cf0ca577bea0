// Prints one line for each file named: its bytes, then gzip -9, then brotli 11 with a window of 24.

import { readFileSync } from "node:fs";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const brotli = {
  params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
};

for (const file of process.argv.slice(2)) {
  const bytes = readFileSync(file);
  const sizes = [bytes, gzipSync(bytes, { level: 9 }), brotliCompressSync(bytes, brotli)];
  console.log(sizes.map(({ length }) => length).join(" "));
}
