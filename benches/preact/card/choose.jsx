// What is compared: drugs, age group, doses.

import { usePage } from "../page.js";
import { Select } from "../select.jsx";
import { MOST_DRUGS } from "../state.js";
import { fill } from "../words.js";

const SHAPES = {
  cream: "M6 3h12l-1.5 13h-9zM8.5 16h7v4.5h-7z",
  pill: "M4 12a5 5 0 0 1 5-5h6a5 5 0 0 1 0 10H9a5 5 0 0 1-5-5zM12 7v10",
};
const OTHER_SHAPE = "M12 3l6 9a7 7 0 1 1-12 0z";

export function Choose({ drugs, doses, age }) {
  const { pack, words, say, dispatch } = usePage();
  const ages = [
    ["2-11", words.age_child],
    ["12-17", words.age_teen],
    ["adult", words.age_adult],
    ["65-plus", words.age_senior],
  ];
  const offered = [...pack.drugs].sort((a, b) => (a.brand < b.brand ? -1 : 1));
  const dosed = offered.filter((drug) => drugs.includes(drug.id) && drug.doses.length > 1);
  return (
    <section id="choose" class="dc-choose" tabIndex={-1} aria-label={words.choose}>
      <ul class="dc-drugs" role="list">
        {offered.map((drug) => (
          <li key={drug.id}>
            <Toggle drug={drug} chosen={drugs.includes(drug.id)} full={drugs.length >= MOST_DRUGS} />
          </li>
        ))}
      </ul>
      <div class="dc-settings">
        <Select name={words.age} choices={ages} chosen={age} choose={(age) => dispatch({ age })} />
        {dosed.map((drug) => (
          <Select
            key={drug.id}
            name={drug.brand}
            choices={drug.doses.map((dose) => [dose.id, say(dose.name)])}
            chosen={doses[drug.id]}
            choose={(dose) => dispatch({ type: "dose", drug: drug.id, dose })}
          />
        ))}
      </div>
      <p class="dc-hint">{fill(words.order, { n: MOST_DRUGS })}</p>
    </section>
  );
}

function Toggle({ drug, chosen, full }) {
  const { dispatch } = usePage();
  return (
    <button
      type="button"
      class={chosen ? "dc-drug dc-drug-chosen" : "dc-drug"}
      aria-pressed={String(chosen)}
      disabled={!chosen && full}
      onClick={() => dispatch({ type: "toggle-drug", drug: drug.id })}
    >
      <svg class="dc-form" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">
        <path d={SHAPES[drug.form] ?? OTHER_SHAPE} fill="none" stroke="currentColor" stroke-width="1.75" stroke-linejoin="round" />
      </svg>
      <span translate={false}>{drug.brand}</span>
    </button>
  );
}
