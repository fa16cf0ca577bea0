// Typo search by the peers, over the same real terms and misspellings as `benches/search_peers.rs`.
//
// Needs `minisearch` and `@leeoniya/ufuzzy` beside it; prints one line of JSON per engine.

import { readFileSync } from "node:fs";
import uFuzzy from "@leeoniya/ufuzzy";
import MiniSearch from "minisearch";
import { checksum, misspelt } from "./typos.mjs";

const BUILDS = 15;
// uFuzzy takes milliseconds a query: a part of them tells its median.
const SLOW_SAMPLE = 600;

const file = process.argv[2] ?? new URL("../../tests/fixtures/faers-terms.txt", import.meta.url);
const terms = readFileSync(file, "utf8").trimEnd().split("\n");
const queries = misspelt(terms);

const engines = [
  {
    engine: "minisearch 7.2 (fuzzy 0.2, prefix)",
    sample: queries.length,
    build() {
      const index = new MiniSearch({ fields: ["term"] });
      index.addAll(terms.map((term, id) => ({ id, term })));
      return (query) => index.search(query, { fuzzy: 0.2, prefix: true })[0]?.id;
    },
  },
  {
    engine: "ufuzzy 1.0.19 (single error)",
    sample: SLOW_SAMPLE,
    build() {
      const fuzzy = new uFuzzy({ intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 });
      return (query) => {
        const [places, info, order] = fuzzy.search(terms, query);
        return info?.idx?.[order?.[0]] ?? places?.[0];
      };
    },
  },
];

const median = (values) => quantile(values, 0.5);

function quantile(values, part) {
  return values.sort((a, b) => a - b)[Math.floor((values.length - 1) * part)];
}

function timed(work) {
  const start = performance.now();
  const result = work();
  return [(performance.now() - start) * 1000, result];
}

for (const { engine, sample, build } of engines) {
  const builds = Array.from({ length: BUILDS }, () => timed(build)[0]);
  const search = build();
  const step = Math.max(1, Math.floor(queries.length / sample));
  const asked = [...queries.keys()].filter((place) => place % step === 0);
  const right = asked.filter((place) => search(queries[place]) === place).length;
  const times = asked.map((place) => timed(() => search(queries[place]))[0]);
  const round = (value) => Math.round(value * 10) / 10;
  console.log(
    JSON.stringify({
      engine,
      terms: terms.length,
      checksum: checksum(queries),
      recall_at_1: Math.round((right / asked.length) * 1e4) / 1e4,
      median_us: round(median(times)),
      p95_us: round(quantile(times, 0.95)),
      build_us: Math.round(median(builds)),
    }),
  );
}
