// A comparison as two short numbers, and as pictures that repeat them.

import { filled } from "./evidence/of-hundred.js";
import { sentence } from "./evidence/sentence.js";
import { usePage } from "./page.js";
import { fill } from "./words.js";

export const doseName = (say, { drug, dose }) => say(drug.doses.find(({ id }) => id === dose).name);

/** Both numbers, for eyes; the sentence, for those who hear it. */
export function Pair({ cell, column }) {
  const { words, say } = usePage();
  return (
    <span class="dc-pair">
      <span class="dc-hidden">{sentence(words, cell, `${column.drug.brand} ${doseName(say, column)}`)}</span>
      <b aria-hidden="true">{cell.shown.with.text}</b>
      <span class="dc-soft" aria-hidden="true">
        {fill(words.short_without, { share: cell.shown.without.text })}
      </span>
    </span>
  );
}

const GAPS = {
  "below-one-none-without": "gap_short_below_one_none_without",
  "below-one-less-without": "gap_short_below_one_less_without",
  "named-without-number": "gap_short_named_without_number",
  "named-number-not-read": "gap_short_named_number_not_read",
  "part-not-read": "gap_short_part_not_read",
  "not-in-list": "gap_short_not_in_list",
  "not-given": "gap_short_not_given",
  "does-not-apply": "gap_short_does_not_apply",
  "not-studied": "gap_short_not_studied",
};

/** Why there is no number. */
export const missing = (words, { kind, reason }) => (kind === "gap" ? words[GAPS[reason]] : words.not_approved);

/** The same in the matrix, where a line above it says the rest. */
export const missingInMatrix = (words, cell) =>
  ({
    "part-not-read": words.gap_matrix_part_not_read,
    "not-in-list": words.gap_matrix_not_in_list,
  })[cell.reason] ?? missing(words, cell);

/** Bars from both sides of one comparison. Less than 1 of 100 is a thin line, nobody is none. */
export function Bars({ shown, scale }) {
  const width = (share) => (share.tenths === 0 ? 0 : Math.max(1, Math.floor((100 * filled(share)) / scale)));
  return (
    <svg class="dc-bars" viewBox="0 0 100 20" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="dc-bar-with" y="1" height="9" width={width(shown.with)} />
      <rect class="dc-bar-without" y="12" height="6" width={width(shown.without)} />
    </svg>
  );
}

/** Two arrays of 10 × 10, filled from the bottom. */
export const Waffles = ({ shown }) => (
  <span class="dc-waffles" aria-hidden="true">
    <Waffle count={filled(shown.with)} />
    <Waffle count={filled(shown.without)} />
  </span>
);

const Waffle = ({ count }) => (
  <svg class="dc-waffle" viewBox="0 0 100 100" width="40" height="40" focusable="false">
    <path class="dc-rest" d={squares(count, 100)} />
    <path class="dc-event" d={squares(0, count)} />
  </svg>
);

function squares(from, to) {
  let path = "";
  for (let number = from; number < to; number += 1) {
    path += `M${(number % 10) * 10 + 1} ${(9 - Math.floor(number / 10)) * 10 + 1}h8v8h-8z`;
  }
  return path;
}
