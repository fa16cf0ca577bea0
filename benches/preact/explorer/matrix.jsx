// The matrix: a row an effect, a column a drug at its chosen dose.

import { basis } from "../evidence/sentence.js";
import { chunks } from "../explore/alike.js";
import { doseName } from "../figures.jsx";
import { usePage } from "../page.js";
import { fill } from "../words.js";
import { Cells, EffectRow } from "./effect-row.jsx";

export function Matrix({ columns, heads, scale, rows, alike, open }) {
  const { words } = usePage();
  const first = ({ effect }) => alike.get(effect.id);
  const groups = chunks(rows, (one, two) => first(one) !== undefined && first(one) === first(two));
  return (
    <table class="dc-matrix" role="table" data-columns={columns.length}>
      <caption class="dc-hint">{scale && fill(words.matrix_scale, { n: scale })}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {words.of_100_people}
          </th>
          {columns.map((column, place) => (
            <ColumnHead key={column.drug.id} column={column} head={heads[place]} />
          ))}
        </tr>
      </thead>
      {groups.flatMap((group) => [
        first(group[0]) && <Alike key={`alike ${first(group[0]).effect.id}`} summary={first(group[0])} columns={columns} />,
        ...group.map((summary) => (
          <EffectRow
            key={summary.effect.id}
            summary={summary}
            columns={columns}
            heads={heads}
            scale={scale}
            alike={first(summary)}
            open={open.includes(summary.effect.id)}
          />
        )),
      ])}
    </table>
  );
}

/** What is said of all that follow. */
function Alike({ summary, columns }) {
  const { words } = usePage();
  return (
    <tbody role="rowgroup" class="dc-alike" id={`alike-${summary.effect.id}`}>
      <tr role="row" class="dc-row">
        <th role="rowheader" scope="row">
          {words.no_numbers}
        </th>
        <Cells cells={summary.cells} columns={columns} />
      </tr>
    </tbody>
  );
}

/** The drug, and the weeks and people that most of its numbers have in common. */
function ColumnHead({ column, head }) {
  const { words, say } = usePage();
  return (
    <th role="columnheader" scope="col">
      <span class="dc-head-drug" translate={false}>
        {column.drug.brand} {doseName(say, column)}
      </span>
      <small>{head && basis(words, head, words.head_basis)}</small>
    </th>
  );
}
