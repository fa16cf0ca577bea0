// The peers: well-known search libraries, set up for single typos.

import uFuzzy from "@leeoniya/ufuzzy";
import MiniSearch from "minisearch";

// uFuzzy takes milliseconds a query: a part of them tells its median.
const SLOW_SAMPLE = 600;

/** Engines, each with what builds it from terms: a function from a query to the first result's place. */
export const engines = [
  {
    engine: "minisearch 7.2 (fuzzy 0.2, prefix)",
    sample: Infinity,
    build(terms) {
      const index = new MiniSearch({ fields: ["term"] });
      index.addAll(terms.map((term, id) => ({ id, term })));
      return (query) => index.search(query, { fuzzy: 0.2, prefix: true })[0]?.id;
    },
  },
  {
    engine: "ufuzzy 1.0.19 (single error)",
    sample: SLOW_SAMPLE,
    build(terms) {
      const fuzzy = new uFuzzy({ intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 });
      return (query) => {
        const [places, info, order] = fuzzy.search(terms, query);
        return info?.idx?.[order?.[0]] ?? places?.[0];
      };
    },
  },
];
