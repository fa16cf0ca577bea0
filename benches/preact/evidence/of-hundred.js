// "X of 100": with, without and difference as they are shown, so that they agree.
//
// A share is `{ tenths }` with its text, or "<1" with `below`. Where the rounded sides differ by another number than the
// exact difference rounds to, all three show one decimal.

import { differsBy, round } from "./rate.js";

const whole = (count) => ({ text: String(count), tenths: 10 * count });
const decimal = (tenths) => ({ text: `${Math.floor(tenths / 10)}.${tenths % 10}`, tenths });
const BELOW = { text: "<1", tenths: 5, below: true };

/** How many of 100 are filled in a picture: less than one fills none. */
export const filled = (share) => (share.below ? 0 : Math.floor((share.tenths + 5) / 10));

function share(rate) {
  if (rate.below) return BELOW;
  const count = round(rate, 100);
  return count === 0 && rate.part > 0 ? BELOW : whole(count);
}

/** What the difference is: `by` a share, `between` two numbers, or less than one `either` way. */
export function ofHundred(exactWith, exactWithout) {
  const [withDrug, without] = [share(exactWith), share(exactWithout)];
  const shown = (difference) => ({ with: withDrug, without, difference });
  if (withDrug.below && without.below) return shown({ kind: "either" });
  if (withDrug.below || without.below) {
    const other = filled(withDrug.below ? without : withDrug);
    const more = without.below;
    // Beside nobody it is the "<1" itself.
    if (other === 0) return shown({ kind: "by", more: !more, share: BELOW });
    return shown({ kind: "between", more, low: other - 1, high: other });
  }
  const apart = filled(withDrug) - filled(without);
  if (differsBy(exactWith, exactWithout, apart)) return shown(by(apart, whole));
  const [tenthsWith, tenthsWithout] = [round(exactWith, 1_000), round(exactWithout, 1_000)];
  return {
    with: decimal(tenthsWith),
    without: decimal(tenthsWithout),
    difference: by(tenthsWith - tenthsWithout, decimal),
  };
}

const by = (apart, share) =>
  apart === 0 ? { kind: "none" } : { kind: "by", more: apart > 0, share: share(Math.abs(apart)) };
