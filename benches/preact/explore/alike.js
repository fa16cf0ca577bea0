// Effects without a number of which the same is to be said with every drug: they stand together, and it is said once.

/** So many and more are worth a line above them. */
const LEAST = 3;

/** Kinds of gap in the order in which they stand; not approved comes before them. */
const REASONS = [
  "below-one-none-without",
  "below-one-less-without",
  "named-without-number",
  "named-number-not-read",
  "part-not-read",
  "not-in-list",
  "not-given",
  "does-not-apply",
  "not-studied",
];

/** Why there is no number, drug by drug; nothing where there is one with any, or it is the illness itself. */
const said = ({ cells, illness }) =>
  illness || cells.some(({ kind }) => kind === "shown") ? undefined : cells.map(({ reason }) => REASONS.indexOf(reason) + 1).join("");

/** A list in pieces whose neighbours belong together. */
export function chunks(list, together) {
  const pieces = [];
  for (const item of list) {
    const last = pieces.at(-1);
    if (last && together(last.at(-1), item)) last.push(item);
    else pieces.push([item]);
  }
  return pieces;
}

/** The order with what is alike brought together, and for each id of it the first that it stands with. */
export function together(order, look) {
  const alike = new Map();
  const complaints = order.filter(({ total }) => !total);
  const totals = order.filter(({ total }) => total);
  if (look === "a-to-z") return { order: [...complaints, ...totals], alike };
  const pressing = ({ action, boxed }) => look !== "serious" || `${action} ${boxed}`;
  const near = (one, two) =>
    said(one) !== undefined && said(two) !== undefined && pressing(one) === pressing(two);
  const sorted = chunks(complaints, near).flatMap((silent) => {
    if (said(silent[0]) === undefined) return silent;
    silent.sort((one, two) => (said(one) < said(two) ? -1 : said(one) > said(two) ? 1 : 0));
    for (const same of chunks(silent, (one, two) => said(one) === said(two))) {
      if (same.length >= LEAST) same.forEach(({ effect }) => alike.set(effect.id, same[0]));
    }
    return silent;
  });
  return { order: [...sorted, ...totals], alike };
}
