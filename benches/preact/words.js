// The widget's own words, those that are used here: plurals, templates, dates.

import * as en from "./words/en.js";
import * as es from "./words/es.js";

export const LOCALES = { en, es };

export const wordsOf = (lang) => LOCALES[lang] ?? en;

/** Puts `parts` into the `{name}`s of a template. */
export const fill = (template, parts) => template.replace(/\{(\w+)\}/g, (whole, name) => parts[name] ?? whole);

/** The form for `count` of a phrase that has two. */
export const plural = ({ one, other }, count) => fill(count === 1 ? one : other, { n: count });

/** "30 Jun 2026". */
export function date(words, day) {
  const [year, month, number] = day.split("-").map(Number);
  return fill(words.whole_date, { day: number, month: words.months.split(" ")[month - 1], year });
}

/** Thousands with a comma. */
export const grouped = (number) => String(number).replace(/\B(?=(\d{3})+$)/g, ",");

/** "ages 12 and up" or "ages 2 to 11". */
export const agesIn = (words, { from, to }) =>
  to === undefined ? fill(words.ages_from, { from }) : fill(words.ages_between, { from, to });
