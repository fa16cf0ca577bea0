// The one script a host page includes: it defines <drug-compare>, and nothing else happens until a
// reader comes near. Imported where there is no browser, or a second time, it does nothing.

import { DrugCompare } from "./element.js";

const registry = globalThis.customElements;
if (registry && !registry.get("drug-compare")) registry.define("drug-compare", DrugCompare);
