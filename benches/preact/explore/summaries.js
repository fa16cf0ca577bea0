// What the explorer needs to know of every effect, for the drugs, doses and age as chosen.

import { filled } from "../evidence/of-hundred.js";

/** The most pressing first. */
export const ACTIONS = ["emergency", "call-today", "mention", "blood-test"];

/** Gaps that name the effect all the same. */
const NAMED = ["below-one-none-without", "below-one-less-without", "named-without-number", "named-number-not-read"];

export function summaries(page, columns, age, warned) {
  const { pack, lookup } = page;
  const boxed = boxedEffects(pack, warned);
  return pack.effects.map((effect) => {
    const cells = columns.map((column) => lookup.cell(effect.id, column, age));
    const rates = cells.filter(({ kind }) => kind === "shown").map(({ shown }) => shown.with.tenths);
    const listed = cells.map(({ kind, reason }) => kind === "shown" || NAMED.includes(reason));
    return {
      effect,
      cells,
      action: ACTIONS.indexOf(effect.action),
      area: effect.area,
      rate: rates.length > 0 ? Math.max(...rates) : undefined,
      moreOften: cells.some(({ more }) => more),
      listed,
      boxed: boxed.has(effect.id),
      total: effect.total && !boxed.has(effect.id) && effect.action !== "emergency",
      illness: Boolean(effect.illness) && !boxed.has(effect.id) && effect.action !== "emergency",
      // No filter hides a risk of a boxed warning or an emergency.
      locked: boxed.has(effect.id) || effect.action === "emergency",
    };
  });
}

function boxedEffects(pack, warned) {
  const drugs = pack.drugs.filter(({ id }) => warned.includes(id));
  const boxes = pack.warnings.filter(({ id }) => drugs.some((drug) => drug.boxed_warning === id));
  const named = boxes.flatMap(({ risks }) => risks).map(({ risk }) => risk);
  return new Set(pack.risks.filter(({ id }) => named.includes(id)).flatMap(({ effects }) => effects ?? []));
}

/** Bars end there at least, of 100: what is rare looks rare, also where only that is chosen. */
const LEAST_SCALE = 25;

/** The next multiple of 5 that no bar of a complaint passes. */
export function scale(known) {
  const shown = known.filter(({ total }) => !total).flatMap(({ cells }) => cells).map((cell) => cell.shown);
  const fills = shown.filter(Boolean).flatMap((shown) => [filled(shown.with), filled(shown.without)]);
  return Math.max(LEAST_SCALE, Math.ceil(Math.max(0, ...fills) / 5) * 5);
}

const told = ({ study, rates }) => `${study.id} ${rates.with.people} ${rates.without.people}`;

/** What most numbers of each column have in common, with how many: the head of the column tells it. */
export function heads(known, columns) {
  return columns.map((_, place) => {
    const shown = known.map(({ cells }) => cells[place]).filter(({ kind }) => kind === "shown");
    const groups = [...Map.groupBy(shown, told).values()];
    return groups.reduce((most, group) => (group.length > (most?.length ?? 0) ? group : most), undefined)?.[0];
  });
}

/** Whether the head of a column tells of these people too. */
export const covers = (head, cell) => head !== undefined && told(head) === told(cell);
