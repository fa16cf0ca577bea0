// Which effects stand in the list now: the way of looking, the filters, the search and the length together.

const FIRST_ROWS = 12;

export const LOOKS = ["often", "serious", "a-to-z"];
export const BANDS = ["ten", "one", "below", "none"];

export const band = (rate) => (rate === undefined ? "none" : rate >= 100 ? "ten" : rate >= 10 ? "one" : "below");

const RANKS = {
  // What is seen as often stands in the same order in every language: the more pressing first, then as in the pack.
  often: (one, two) => (two.rate ?? -1) - (one.rate ?? -1) || one.action - two.action,
  // What a warning names and nobody can act on is not less serious for that: death.
  serious: (one, two) =>
    Number(two.boxed) - Number(one.boxed) ||
    Number(one.boxed && one.action < 2) - Number(two.boxed && two.action < 2) ||
    one.action - two.action ||
    (two.rate ?? -1) - (one.rate ?? -1),
};

export function ordered(known, look, say, lang) {
  const collator = new Intl.Collator(lang);
  const byName = (one, two) => collator.compare(say(one.effect.name), say(two.effect.name));
  return [...known].sort(RANKS[look] ?? byName);
}

/** For each kind of choice, whether it lets an effect through. */
export function fits(filter, { effect, area, rate, moreOften, listed }, drugs) {
  const lets = (chosen, own) => chosen.length === 0 || chosen.includes(own);
  const only = drugs.indexOf(filter.listed);
  const count = listed.filter(Boolean).length;
  return {
    actions: lets(filter.actions, effect.action),
    areas: lets(filter.areas, area),
    bands: lets(filter.bands, band(rate)),
    moreOften: !filter.moreOften || moreOften,
    listed: filter.listed === "all" ? count === drugs.length : only < 0 || (count === 1 && listed[only]),
  };
}

/** Rows to show from top to bottom, totals of trials, and what is left out and why. */
export function listing(order, { filter, look, drugs, found, open, allRows }) {
  const list = { rows: [], totals: [], waiting: 0, hidden: 0, unlisted: 0 };
  let left = allRows ? Infinity : FIRST_ROWS;
  for (const summary of order) {
    const isFound = found?.has(summary.effect.id);
    if (summary.total || (summary.illness && isFound !== true)) {
      if (isFound !== false) list.totals.push(summary);
      if (!summary.total) left = Math.max(0, left - 1);
      continue;
    }
    const passes = () => {
      const through = summary.locked || Object.values(fits(filter, summary, drugs)).every(Boolean);
      list.hidden += Number(!through);
      return through;
    };
    const inLook = () => look !== "serious" || summary.locked || (summary.action < 2 && !summary.effect.everyday);
    const listed = () => {
      const some = summary.listed.some(Boolean);
      list.unlisted += Number(!some);
      return some;
    };
    const isOpen = open.includes(summary.effect.id);
    const wanted =
      isFound === undefined ? isOpen || summary.locked || (listed() && passes() && inLook()) : isFound && passes();
    if (!wanted) continue;
    if (!summary.locked && !isOpen && left === 0) {
      list.waiting += 1;
      continue;
    }
    if (!summary.locked) left = Math.max(0, left - 1);
    list.rows.push(summary);
  }
  return list;
}
