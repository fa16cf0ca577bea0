// The peers: well-known search libraries, set up for single typos.

import uFuzzy from "@leeoniya/ufuzzy";
import Fuse from "fuse.js";
import MiniSearch from "minisearch";

/**
 * Engines, each with what builds it from terms: a function from a query to the first result's place. Of slow ones a
 * part of the queries, `sample`, tells the median.
 */
export const engines = [
  {
    engine: "MiniSearch",
    sample: Infinity,
    build(terms) {
      const index = new MiniSearch({ fields: ["term"] });
      index.addAll(terms.map((term, id) => ({ id, term })));
      return (query) => index.search(query, { fuzzy: 0.2, prefix: true })[0]?.id;
    },
  },
  {
    engine: "uFuzzy",
    sample: 600,
    build(terms) {
      const fuzzy = new uFuzzy({ intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 });
      return (query) => {
        const [places, info, order] = fuzzy.search(terms, query);
        return info?.idx?.[order?.[0]] ?? places?.[0];
      };
    },
  },
  {
    engine: "Fuse",
    sample: 120,
    build(terms) {
      const fuse = new Fuse(terms, { threshold: 0.3, ignoreLocation: true });
      return (query) => fuse.search(query, { limit: 1 })[0]?.refIndex;
    },
  },
];
