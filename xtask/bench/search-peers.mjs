// Typo search by the peers, over the same real terms and misspellings as `benches/search_peers.rs`.
//
// Prints one line of JSON per engine.

import { readFileSync } from "node:fs";
import { engines } from "./engines.mjs";
import { checksum, misspelt } from "./typos.mjs";

const BUILDS = 15;

const file = process.argv[2] ?? new URL("../../tests/fixtures/faers-terms.txt", import.meta.url);
const terms = readFileSync(file, "utf8").trimEnd().split("\n");
const queries = misspelt(terms);

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
  const builds = Array.from({ length: BUILDS }, () => timed(() => build(terms))[0]);
  const search = build(terms);
  const step = Math.max(1, Math.floor(queries.length / Math.min(sample, queries.length)));
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
