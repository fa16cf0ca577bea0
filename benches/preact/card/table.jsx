// The table of the card: the pack's rows, a column per drug, a few words in each cell.

import { seenMoreOften } from "../evidence/more-often.js";
import { shortBasis } from "../evidence/sentence.js";
import { Pair, Waffles, doseName, missing } from "../figures.jsx";
import { usePage } from "../page.js";

export function CardTable({ columns, age }) {
  const { pack, words } = usePage();
  return (
    <section id="card" class="dc-card" tabIndex={-1} aria-label={words.short_card}>
      {columns.length === 0 ? (
        <p class="dc-note">{words.no_drug}</p>
      ) : (
        <>
          <table class="dc-card-table" role="table">
            <caption class="dc-hidden">{words.short_card}</caption>
            <thead role="rowgroup">
              <tr role="row">
                <th role="columnheader" scope="col">
                  <span class="dc-hidden">{words.question}</span>
                </th>
                {columns.map((column) => (
                  <Head key={column.drug.id} column={column} />
                ))}
              </tr>
            </thead>
            {rows(pack, age).map((row) => (
              <Row key={Object.values(row)[0]} row={row} columns={columns} age={age} />
            ))}
          </table>
          <p class="dc-card-note">{columns.length > 1 ? words.card_note : words.card_note_one}</p>
        </>
      )}
    </section>
  );
}

/** What asks about the reader's own age, then what the pack names; each once. */
function rows({ topics, card }, age) {
  const ofAge = topics.filter((topic) => topic.age === age).map(({ id }) => ({ topic: id }));
  return [...ofAge, ...card.filter(({ topic }) => !ofAge.some((own) => own.topic === topic))];
}

/** The drug of a column, what it is, and the dose its numbers are of. */
function Head({ column }) {
  const { words, say } = usePage();
  const { drug } = column;
  const [dose, form] = [doseName(say, column), words[`form_${drug.form}`]];
  const about = dose.includes(form) ? [drug.generic, dose] : [drug.generic, form, dose];
  return (
    <th role="columnheader" scope="col">
      <span translate={false}>{drug.brand}</span> <small>{about.join(", ")}</small>
    </th>
  );
}

function Row({ row, columns, age }) {
  const page = usePage();
  const [[kind, value]] = Object.entries(row);
  return (
    <tbody role="rowgroup">
      <tr role="row">
        <th role="rowheader" scope="row">
          {name(page, kind, value)}
          {kind === "total" && counts(page, value)}
        </th>
        {columns.map((column) => (
          <td key={column.drug.id} role="cell" class={kind === "seen-more-often" ? "dc-cell-long" : undefined}>
            <span class="dc-cell-drug" translate={false} aria-hidden="true">
              {column.drug.brand}
            </span>
            <Answer kind={kind} value={value} column={column} age={age} />
          </td>
        ))}
      </tr>
    </tbody>
  );
}

/** What a total counts besides what its name says. */
function counts({ pack, say }, id) {
  const brief = pack.effects.find((effect) => effect.id === id)?.brief;
  return brief && <small>{say(brief)}</small>;
}

function name({ pack, words, say }, kind, value) {
  if (kind === "seen-more-often") return <a href="#effects">{words.seen_more_often}</a>;
  const lists = { topic: pack.topics, benefit: pack.benefits, total: pack.effects };
  const record = lists[kind].find(({ id }) => id === value);
  const said = kind === "topic" ? (record.brief ?? record.question) : record.name;
  return <a href={`#${kind}-${value}`}>{say(said)}</a>;
}

function Answer({ kind, value, column, age }) {
  if (kind === "topic") return <Brief topic={value} drug={column.drug} />;
  if (kind === "seen-more-often") return <MoreOften column={column} age={age} most={value} />;
  return <Outcome outcome={value} column={column} age={age} picture={kind === "benefit"} />;
}

function Brief({ topic, drug }) {
  const { pack, words, say } = usePage();
  const brief = pack.facts.find((fact) => fact.topic === topic && fact.drug === drug.id)?.brief;
  return brief ? <span>{say(brief)}</span> : <span class="dc-gap">{words.not_stated}</span>;
}

function Outcome({ outcome, column, age, picture }) {
  const { words, lookup } = usePage();
  const cell = lookup.cell(outcome, column, age);
  if (cell.kind !== "shown") return <div class="dc-outcome dc-gap">{missing(words, cell)}</div>;
  return (
    <div class="dc-outcome">
      {picture && <Waffles shown={cell.shown} />}
      <Pair cell={cell} column={column} /> <small>{shortBasis(words, cell)}</small>
    </div>
  );
}

function MoreOften({ column, age, most }) {
  const { pack, words, say, lookup } = usePage();
  const seen = seenMoreOften(pack, lookup, column, age, most);
  if (seen.length === 0) return <div class="dc-gap">{whyNone(pack, words, lookup, column, age)}</div>;
  const groups = Map.groupBy(seen, ({ cell }) => shortBasis(words, cell));
  return (
    <div class="dc-more-often">
      {[...groups].map(([basis, rows]) => (
        <div key={basis}>
          <ul role="list">
            {rows.map(({ effect, cell }) => (
              <li key={effect.id}>
                <a href={`#effect-${effect.id}`}>{say(effect.name)}</a> <Pair cell={cell} column={column} />
              </li>
            ))}
          </ul>
          <small>{basis}</small>
        </div>
      ))}
    </div>
  );
}

/** Not approved, no numbers at all, or none that is higher. */
function whyNone(pack, words, lookup, column, age) {
  const kinds = pack.effects.map(({ id }) => lookup.cell(id, column, age).kind);
  if (kinds[0] === "not-approved") return words.not_approved;
  return kinds.includes("shown") ? words.none_more_often : words.no_effect_numbers;
}
