// The state as hosts see it: plain JSON, theirs to keep.

/** A plain copy, or `undefined` for all that is not an object JSON can hold. */
export function plain(value) {
  if (!value || typeof value !== "object" || Array.isArray(value)) return undefined;
  try {
    return JSON.parse(JSON.stringify(value));
  } catch {
    return undefined;
  }
}

/** What a `change` event tells, as JSON to compare with: nothing typed or ticked is ever in it. */
export const publicPart = ({ drugs, doses, age, lang }) => JSON.stringify({ drugs, doses, age, lang });
