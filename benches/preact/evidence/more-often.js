// What was seen more often with one drug than without it: the largest differences within that drug.

import { ACTIONS } from "../explore/summaries.js";
import { round } from "./rate.js";

export function seenMoreOften(pack, lookup, column, age, most) {
  const seen = [];
  for (const effect of pack.effects) {
    if (effect.total) continue;
    const cell = lookup.cell(effect.id, column, age);
    if (cell.more) seen.push({ effect, cell });
  }
  const urgency = ({ effect }) => ACTIONS.indexOf(effect.action);
  seen.sort((a, b) => excess(b.cell.rates) - excess(a.cell.rates) || urgency(a) - urgency(b));
  return seen.slice(0, most);
}

/** How many of a million more, before any rounding; of "less than 1 of 100" half of that. */
const excess = (rates) => millionth(rates.with) - millionth(rates.without);
const millionth = (rate) => (rate.below ? 5_000 : round(rate, 1_000_000));
