// What hosts give, as JSON text: it is theirs, and may change later, have getters that throw, or be cyclic.

/**
 * The text; `undefined` or an exception where JSON cannot hold the value. Old libraries put a `toJSON` on all arrays
 * that makes texts of them: arrays are taken as they are.
 */
export function textOf(value) {
  return JSON.stringify(value, function (key, given) {
    return Array.isArray(this[key]) ? this[key] : given;
  });
}

/** As `textOf`; empty for what JSON cannot hold. */
export function writtenOf(value) {
  try {
    return textOf(value) ?? "";
  } catch {
    return "";
  }
}
