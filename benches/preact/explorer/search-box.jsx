// The search box: a combobox by the ARIA pattern, with the effects it found.

import { usePage } from "../page.js";

export function SearchBox({ query, offered, active, hits, prepare }) {
  const { pack, words, say, dispatch } = usePage();
  const options = hits?.offered.map((id) => pack.effects.find((effect) => effect.id === id)) ?? [];
  const open = offered && options.length > 0;
  const reveal = ({ id, name }) => dispatch({ type: "reveal", effect: id, query: say(name) });
  const onKeyDown = (event) => {
    const last = options.length - 1;
    if (event.key === "Enter") {
      if (options[active]) reveal(options[active]);
      return;
    }
    if (event.key === "Escape") return dispatch({ query: "", offered: false });
    if (event.key === "ArrowDown") dispatch({ offered: true, active: active === undefined ? 0 : Math.min(active + 1, last) });
    else if (event.key === "ArrowUp") dispatch({ offered: true, active: active ? active - 1 : last });
    else return;
    event.preventDefault();
  };
  return (
    <div class="dc-search" role="search">
      <label for="search">{words.search}</label>
      <div class="dc-combobox">
        <div class="dc-typed">
          <input
            id="search"
            type="search"
            role="combobox"
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            aria-expanded={String(open)}
            aria-controls="search-results"
            aria-autocomplete="list"
            aria-activedescendant={open && active !== undefined ? `search-results-${active}` : undefined}
            aria-describedby="search-hint"
            value={query}
            onInput={({ currentTarget }) => dispatch({ type: "type", query: currentTarget.value })}
            onKeyDown={onKeyDown}
            onFocus={prepare}
            onBlur={() => dispatch({ offered: false, active: undefined })}
          />
          <button type="button" class="dc-button" hidden={query === ""} onClick={() => dispatch({ query: "" })}>
            {words.clear}
          </button>
        </div>
        <Alarm flag={hits?.flag} />
        <ul id="search-results" class="dc-suggestions" role="listbox" aria-label={words.suggestions} hidden={!open}>
          {options.map((effect, place) => (
            <li
              key={effect.id}
              id={`search-results-${place}`}
              role="option"
              aria-selected={String(active === place)}
              onMouseDown={(event) => {
                event.preventDefault();
                reveal(effect);
              }}
            >
              <span>{say(effect.name)}</span>
            </li>
          ))}
        </ul>
      </div>
      <span id="search-hint" class="dc-hint">
        {words.search_hint}
      </span>
    </div>
  );
}

/** What to do at once, where somebody typed the words of a red flag. */
function Alarm({ flag }) {
  const { pack, say } = usePage();
  const meant = pack.red_flags.find(({ id }) => id === flag);
  return (
    <div role="alert">
      {meant && (
        <div class="dc-act-now">
          <p>{say(pack.emergency.text)}</p>
          <p>
            {say(meant.name)}. {say(meant.advice)}
          </p>
        </div>
      )}
    </div>
  );
}
