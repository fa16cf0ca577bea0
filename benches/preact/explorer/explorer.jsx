// The side-effect explorer: search, ways of looking, filters, the red flags and the matrix.

import { useMemo, useRef } from "preact/hooks";
import { together } from "../explore/alike.js";
import { LOOKS, listing, ordered } from "../explore/listing.js";
import { Search } from "../explore/search.js";
import { heads, scale, summaries } from "../explore/summaries.js";
import { usePage } from "../page.js";
import { fill, plural } from "../words.js";
import { Filters } from "./filters.jsx";
import { Matrix } from "./matrix.jsx";
import { SearchBox } from "./search-box.jsx";

export function Explorer({ state, columns }) {
  const page = usePage();
  const { pack, words, say, lang } = page;
  const { age, warned, query, look, filter, drugs, open, allRows } = state;
  // The index is made when the field gets the focus, or something is typed.
  const search = useRef();
  const index = () => (search.current ??= new Search(pack));
  const known = useMemo(() => summaries(page, columns, age, warned), [page, columns, age, warned]);
  const { order, alike } = useMemo(() => together(ordered(known, look, say, lang), look), [known, look, say, lang]);
  const [bars, columnHeads] = useMemo(() => [scale(known), heads(known, columns)], [known, columns]);
  const hits = useMemo(() => (query.trim() ? index().find(query) : undefined), [query]);
  const found = useMemo(() => hits && new Set(hits.effects), [hits]);
  const list = listing(order, { filter, look, drugs, found, open, allRows });
  return (
    <section class="dc-chapter dc-effects">
      <h3 class="dc-section-title">{words.effects}</h3>
      <div id="effects" class={`dc-chapter-content dc-explorer${found ? " dc-searching" : ""}`}>
        {columns.length === 0 ? (
          <>
            <p class="dc-note">{words.no_drug}</p>
            <RedFlags />
          </>
        ) : (
          <>
            <div>{columns.length > 1 && <p class="dc-note">{words.cross_trial}</p>}</div>
            <SearchBox query={query} offered={state.offered} active={state.active} hits={hits} prepare={index} />
            <div class="dc-looking">
              <Looks look={look} />
              <Filters filter={filter} drugs={drugs} known={known} />
            </div>
            <RedFlags />
            <p class="dc-tally">{tally(words, list, found)}</p>
            {found?.size === 0 && !hits.flag && <Nothing query={query} />}
            {list.rows.length > 0 && (
              <div>
                <Matrix columns={columns} heads={columnHeads} scale={bars} rows={list.rows} alike={alike} open={open} />
                <p class="dc-hint dc-other-study">{words.other_study}</p>
              </div>
            )}
            <More list={list} allRows={allRows} />
            {list.totals.length > 0 && (
              <section class="dc-totals">
                <h4 class="dc-subtitle">{words.trials_went}</h4>
                <Matrix columns={columns} heads={columnHeads} rows={list.totals} alike={alike} open={open} />
              </section>
            )}
          </>
        )}
      </div>
    </section>
  );
}

function Looks({ look }) {
  const { words, dispatch } = usePage();
  const names = { often: words.look_often, serious: words.look_serious, "a-to-z": words.look_alphabet };
  return (
    <div class="dc-looks" role="group" aria-label={words.looks}>
      {LOOKS.map((own) => (
        <button key={own} type="button" aria-pressed={String(own === look)} onClick={() => dispatch({ look: own })}>
          {names[own]}
        </button>
      ))}
    </div>
  );
}

/** The pack has the most telling ones first. */
const FIRST_SIGNS = 4;

function RedFlags() {
  const { pack, words, say } = usePage();
  const flags = pack.red_flags.filter(({ level }) => level !== "urgent");
  return (
    <p class="dc-red-line">
      <strong>{words.red_flags}: </strong>
      <span class="dc-signs">{flags.slice(0, FIRST_SIGNS).map(({ name }) => `${say(name)} · `)}</span>
      <a href="#red-flags">{fill(words.all_signs, { n: flags.length })}</a>
    </p>
  );
}

function Nothing({ query }) {
  const { pack, words, say } = usePage();
  return (
    <div class="dc-note">
      <p>
        <strong>{fill(words.nothing_found, { query: query.trim() })}</strong>
      </p>
      <p>{words.not_found_means}</p>
      <p>
        {say(pack.emergency.report)} <a href={pack.emergency.report_url}>{pack.emergency.report_url}</a>
      </p>
    </div>
  );
}

function More({ list, allRows }) {
  const { words, dispatch } = usePage();
  if (!allRows && list.waiting === 0) return null;
  return (
    <button type="button" class="dc-button dc-more" onClick={() => dispatch({ allRows: !allRows })}>
      {allRows ? words.show_fewer : fill(words.show_all, { n: list.rows.length + list.waiting })}
    </button>
  );
}

/** "12 of 70 effects shown. 3 hidden by your filters. …" */
function tally(words, { rows, waiting, hidden, unlisted }, found) {
  const shown = rows.length;
  return [
    waiting === 0 ? plural(words.shown, shown) : fill(words.shown_of, { n: shown, all: shown + waiting }),
    hidden > 0 && plural(words.hidden_by_filters, hidden),
    found ? words.searching : hidden > 0 && words.lock,
    unlisted > 0 && !found && plural(words.unlisted, unlisted),
  ]
    .filter(Boolean)
    .join(" ");
}

