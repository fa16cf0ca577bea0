// The filters of the explorer, each choice with how many effects it would show.

import { BANDS, band, fits } from "../explore/listing.js";
import { ACTIONS } from "../explore/summaries.js";
import { usePage } from "../page.js";
import { NO_FILTER, toggled } from "../state.js";
import { fill, plural } from "../words.js";

export function Filters({ filter, drugs, known }) {
  const { pack, words, say, dispatch } = usePage();
  const set = (change) => dispatch({ filter: { ...filter, ...change } });
  const active =
    filter.actions.length + filter.areas.length + filter.bands.length + Number(filter.moreOften) + Number(filter.listed !== "any");
  /** The effects that all other kinds of choices let through. */
  const others = (kind) =>
    known.filter((summary) => Object.entries(fits(filter, summary, drugs)).every(([own, lets]) => own === kind || lets));
  const facet = (kind, choices, of) => {
    const counts = Map.groupBy(others(kind), of);
    return choices.map(([id, name]) => ({ id, name, count: counts.get(id)?.length ?? 0 }));
  };
  const actions = ACTIONS.map((action) => [action, words[`action_${action.replace("-", "_")}`]]);
  const areas = pack.areas.map(({ id, name }) => [id, say(name)]);
  const bands = BANDS.map((own) => [own, words[`band_${own}`]]);
  const moreOften = others("moreOften").filter((summary) => summary.moreOften).length;
  return (
    <div class="dc-filter-bar">
      <details>
        <summary>
          <span>{active > 0 ? plural(words.filters_active, active) : words.filters}</span>
        </summary>
        <div class="dc-filters">
          <label class="dc-switch">
            <input
              type="checkbox"
              role="switch"
              checked={filter.moreOften}
              onChange={() => set({ moreOften: !filter.moreOften })}
            />
            <span>
              {words.filter_more_often} <small>({moreOften})</small>
            </span>
          </label>
          <Facet
            legend={words.filter_action}
            choices={facet("actions", actions, ({ effect }) => effect.action)}
            chosen={filter.actions}
            choose={(actions) => set({ actions })}
          />
          <Facet
            legend={words.filter_area}
            choices={facet("areas", areas, ({ area }) => area)}
            chosen={filter.areas}
            choose={(areas) => set({ areas })}
          />
          <Facet
            legend={words.filter_band}
            choices={facet("bands", bands, ({ rate }) => band(rate))}
            chosen={filter.bands}
            choose={(bands) => set({ bands })}
          />
          <Listed listed={filter.listed} drugs={drugs} choose={(listed) => set({ listed })} />
        </div>
      </details>
      <button type="button" class="dc-button" hidden={active === 0} onClick={() => dispatch({ filter: NO_FILTER })}>
        {words.clear_filters}
      </button>
    </div>
  );
}

/** Any of several choices, each a checkbox with its count. */
const Facet = ({ legend, choices, chosen, choose }) => (
  <fieldset class="dc-options">
    <legend>{legend}</legend>
    <div class="dc-chips">
      {choices.map(({ id, name, count }) => (
        <label key={id} class="dc-chip">
          <input type="checkbox" checked={chosen.includes(id)} onChange={() => choose(toggled(chosen, id))} />
          <span>
            {name} ({count})
          </span>
        </label>
      ))}
    </div>
  </fieldset>
);

function Listed({ listed, drugs, choose }) {
  const { pack, words } = usePage();
  const brand = (id) => pack.drugs.find((drug) => drug.id === id).brand;
  const several = [["all", words.listed_all], ...drugs.map((id) => [id, fill(words.listed_only, { drug: brand(id) })])];
  const choices = [["any", words.listed_any], ...(drugs.length > 1 ? several : [])];
  return (
    <div>
      <fieldset class="dc-options">
        <legend>{words.filter_listed}</legend>
        <div class="dc-chips">
          {choices.map(([id, name]) => (
            <label key={id} class="dc-chip">
              <input type="radio" name="listed" checked={listed === id} onChange={() => choose(id)} />
              <span>{name}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <p class="dc-hint">{words.not_listed_caveat}</p>
    </div>
  );
}
