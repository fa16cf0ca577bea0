// The state as hosts see it: plain JSON, theirs to keep.

const KEYS = ["drugs", "doses", "age", "query", "lang", "pinned", "onlyDiffers"];

/** A plain copy of the known keys. One that throws, or that JSON cannot hold, spoils no other. */
export function plain(value) {
  const copy = {};
  for (const key of KEYS) {
    try {
      if (Object.hasOwn(value, key)) copy[key] = JSON.parse(JSON.stringify(value[key]));
    } catch {}
  }
  return copy;
}

/** What a `change` event tells, as JSON to compare with: nothing typed or ticked is ever in it. */
export const publicPart = ({ drugs, doses, age, lang }) => JSON.stringify({ drugs, doses, age, lang });
