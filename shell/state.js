// The state as hosts see it: plain JSON, theirs to keep.

import { writtenOf } from "./text.js";

const KEYS = ["drugs", "doses", "age", "query", "lang", "pinned", "onlyDiffers"];

/** A plain copy of the known keys. One that throws, or that JSON cannot hold, spoils no other. */
export function plain(value) {
  const whole = {};
  for (const key of KEYS) {
    try {
      if (Object.hasOwn(value, key)) whole[key] = JSON.parse(writtenOf(value[key]));
    } catch {}
  }
  return whole;
}

/** What a `change` event tells: nothing typed or ticked is ever in it. */
export const publicPart = ({ drugs, doses, age, lang }) => ({ drugs, doses, age, lang });
