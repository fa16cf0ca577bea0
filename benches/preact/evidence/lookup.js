// Every number of a pack at its place: indexed once, then read without searching.

import { ofHundred } from "./of-hundred.js";
import { compared, rate } from "./rate.js";

export const AGES = {
  "2-11": { from: 2, to: 11 },
  "12-17": { from: 12, to: 17 },
  adult: { from: 18, to: 64 },
  "65-plus": { from: 65 },
};

const end = ({ to }) => to ?? Infinity;
const contains = (one, two) => one.from <= two.from && end(two) <= end(one);
const overlaps = (one, two) => one.from <= end(two) && two.from <= end(one);
const same = (one, two) => one.from === two.from && end(one) === end(two);

export class Lookup {
  #seen = new Map();
  #gaps;
  /** Where a label's table was read, by drug, dose and age. */
  #read = new Set();

  constructor(pack) {
    const studies = new Map(pack.studies.map((study) => [study.id, study]));
    const effects = new Set(pack.effects.map(({ id }) => id));
    for (const observation of pack.observations) {
      const study = studies.get(observation.study);
      for (const arm of study.arms) {
        if (arm.id === study.without || !observation.values.some((value) => value.arm === arm.id)) continue;
        const key = `${observation.effect} ${arm.drug} ${arm.dose}`;
        this.#seen.set(key, [...(this.#seen.get(key) ?? []), { observation, study, arm }]);
        if (!study.whole || !observation.shown || !effects.has(observation.effect)) continue;
        for (const [age, ages] of Object.entries(AGES)) {
          if (contains(study.ages, ages)) this.#read.add(`${arm.drug} ${arm.dose} ${age}`);
        }
      }
    }
    this.#gaps = Map.groupBy(pack.gaps, ({ effect, drug }) => `${effect} ${drug}`);
    this.effects = effects;
  }

  /** A comparison with both its rates, a gap with its reason, or not approved at this age. */
  cell(outcome, { drug, dose }, age) {
    const ages = AGES[age];
    if (!drug.approvals.some((approval) => overlaps(approval.ages, ages))) return { kind: "not-approved" };
    const seen = this.#seen.get(`${outcome} ${drug.id} ${dose}`)?.find(
      ({ observation, study }) => observation.shown && contains(study.ages, ages),
    );
    if (seen) return { kind: "shown", ...comparison(seen), wider: !same(seen.study.ages, ages) };
    const gap = this.#gaps.get(`${outcome} ${drug.id}`)?.find(
      (gap) => (!gap.doses?.length || gap.doses.includes(dose)) && (!gap.ages || contains(gap.ages, ages)),
    );
    const read = this.effects.has(outcome) && this.#read.has(`${drug.id} ${dose} ${age}`);
    return { kind: "gap", reason: gap?.reason ?? (read ? "not-in-list" : "part-not-read") };
  }
}

function comparison({ observation, study, arm }) {
  const side = (id) => {
    const own = study.arms.find((arm) => arm.id === id);
    return rate(observation.values.find((value) => value.arm === id), own);
  };
  const rates = { with: side(arm.id), without: side(study.without) };
  return { study, rates, shown: ofHundred(rates.with, rates.without), more: compared(rates.with, rates.without) > 0 };
}
