// How often one arm of a study saw something: an exact share, or only that it is below 1 of 100.

/** The source's number: its count, or its percentage where the count is not the source's or there is none. */
export function rate(value, arm) {
  const people = value.of ?? arm.people;
  const { count, percent, derived } = value;
  const counted = count !== undefined && (percent === undefined || !derived);
  const noneSeen = count === 0;
  if (counted) return { people, noneSeen, part: count, of: people };
  if (percent.startsWith("<")) return { people, noneSeen, below: true };
  return { people, noneSeen, part: Math.round(Number(percent) * 100), of: 10_000 };
}

/** A share of `scale`, rounded half up. */
export const round = ({ part, of }, scale) => Math.floor((2 * scale * part + of) / (2 * of));

/** Whether the exact difference of two shares, of 100, rounds to `points`, half away from zero. */
export function differsBy(one, two, points) {
  const difference = 200 * (one.part * two.of - two.part * one.of);
  const size = Math.abs(difference);
  const wanted = difference < 0 ? -points : points;
  const unit = one.of * two.of;
  return (2 * wanted - 1) * unit <= size && size < (2 * wanted + 1) * unit;
}

/** 1 where it was seen more often by at least 1 of 100, -1 where less often, else 0. */
export function compared(one, two) {
  if (one.below && two.below) return 0;
  if (two.below) return round(one, 100) >= 2 ? 1 : 0;
  if (one.below) return round(two, 100) >= 2 ? -1 : 0;
  if (differsBy(one, two, 0)) return 0;
  return one.part * two.of > two.part * one.of ? 1 : -1;
}
