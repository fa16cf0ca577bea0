// Numbers as sentences, for those who hear them: with, without and difference, always all three.

import { agesIn, fill, grouped, plural } from "../words.js";

export function sentence(words, { rates, shown }, name) {
  const share = ({ below, text, tenths }, rate) => {
    if (below) return belowOne(words, words.fewer_than_one);
    if (tenths === 0 && rate.noneSeen) return fill(words.none_seen, { n: grouped(rate.people) });
    return fill(words.of_100, { n: text });
  };
  return [
    fill(words.with, { share: share(shown.with, rates.with), name }),
    fill(words.without, { share: share(shown.without, rates.without) }),
    difference(words, shown.difference),
  ].join(" ");
}

const belowOne = (words, template) => fill(template, { one: fill(words.of_100, { n: 1 }) });

function difference(words, { kind, more, share, low, high }) {
  if (kind === "none") return words.as_often;
  if (kind === "either") return belowOne(words, words.within_one);
  const apart = more ? words.more : words.fewer;
  if (kind === "between") return fill(apart, { n: fill(words.between, { low, high }) });
  if (share.below) return belowOne(words, more ? words.under_one_more : words.under_one_fewer);
  return fill(apart, { n: share.text });
}

const people = (words, { study, rates }) => ({
  weeks: plural(words.weeks, study.weeks),
  with: grouped(rates.with.people),
  without: grouped(rates.without.people),
});

/** "12 weeks; 156 and 76 people, 12+". */
export function shortBasis(words, comparison) {
  const { from, to } = comparison.study.ages;
  const ages = to === undefined ? fill(words.ages_plus, { from }) : `${from}–${to}`;
  return fill(words.card_basis, { ...people(words, comparison), ages });
}

/** "16 weeks; 899 people with, 902 without; ages 12 and up together." */
export function basis(words, comparison, template = words.basis) {
  const ages = agesIn(words, comparison.study.ages);
  return fill(template, {
    ...people(words, comparison),
    ages: comparison.wider ? fill(words.together, { ages }) : ages,
  });
}
