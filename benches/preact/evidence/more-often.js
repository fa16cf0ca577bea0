// What was seen more often with one drug than without it: the largest differences within that drug.

import { moreBy } from "./of-hundred.js";

export function seenMoreOften(pack, lookup, column, age, most) {
  const seen = [];
  for (const effect of pack.effects) {
    if (effect.total) continue;
    const cell = lookup.cell(effect.id, column, age);
    if (cell.more) seen.push({ effect, cell });
  }
  seen.sort((a, b) => moreBy(b.cell.shown.difference) - moreBy(a.cell.shown.difference));
  return seen.slice(0, most);
}
