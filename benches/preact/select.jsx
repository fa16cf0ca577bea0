// One of several in little room: a select with its name.

export const Select = ({ name, quiet, choices, chosen, choose }) => (
  <label class="dc-select">
    <span class={quiet ? "dc-hidden" : "dc-select-name"}>{name}</span>
    <select onChange={({ currentTarget }) => choose(currentTarget.value)}>
      {choices.map(([id, words]) => (
        <option key={id} value={id} selected={id === chosen}>
          {words}
        </option>
      ))}
    </select>
  </label>
);
