// What the reader has chosen, and what an action makes of it.

/** The most that stand side by side. */
export const MOST_DRUGS = 4;
const FIRST_DRUGS = 3;

/** The drugs of these ids, alphabetical by brand. */
function chosen(pack, ids) {
  const drugs = pack.drugs.filter(({ id }) => ids.includes(id));
  return drugs.sort((a, b) => (a.brand < b.brand ? -1 : 1)).map(({ id }) => id);
}

export const NO_FILTER = { actions: [], areas: [], bands: [], moreOften: false, listed: "any" };

export function start(pack) {
  const drugs = chosen(pack, pack.drugs.slice(0, FIRST_DRUGS).map(({ id }) => id));
  return {
    drugs,
    warned: drugs,
    doses: Object.fromEntries(pack.drugs.map(({ id, doses }) => [id, doses[0]?.id])),
    age: "adult",
    lang: "en",
    textSize: "normal",
    theme: "auto",
    query: "",
    offered: false,
    active: undefined,
    look: "often",
    filter: NO_FILTER,
    allRows: false,
    open: [],
  };
}

/** The list with the item, or without it where it was in. */
export const toggled = (list, item) => (list.includes(item) ? list.filter((own) => own !== item) : [...list, item]);

/** Actions are objects with a `type`; the rest is merged into the state. */
export const reducer = (pack) => (state, { type, ...change }) => {
  switch (type) {
    case "toggle-drug": {
      const drugs = chosen(pack, toggled(state.drugs, change.drug)).slice(0, MOST_DRUGS);
      return { ...state, drugs, warned: drugs.length > 0 ? drugs : state.warned };
    }
    case "dose":
      return { ...state, doses: { ...state.doses, [change.drug]: change.dose } };
    case "type":
      return { ...state, query: change.query, offered: true, active: undefined };
    case "reveal":
      return { ...state, query: change.query, offered: false, open: [...new Set([...state.open, change.effect])] };
    case "toggle-open":
      return { ...state, open: toggled(state.open, change.effect) };
    default:
      return { ...state, ...change };
  }
};
