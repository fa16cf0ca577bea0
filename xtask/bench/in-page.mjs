// The peers and the misspellings, for a page in a browser.

import { engines } from "./engines.mjs";
import { misspelt } from "./typos.mjs";

globalThis.bench = { engines, misspelt };
