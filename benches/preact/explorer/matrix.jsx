// The matrix: a row an effect, a column a drug at its chosen dose.

import { basis } from "../evidence/sentence.js";
import { doseName } from "../figures.jsx";
import { usePage } from "../page.js";
import { fill } from "../words.js";
import { EffectRow } from "./effect-row.jsx";

export function Matrix({ columns, heads, scale, rows, open }) {
  const { words } = usePage();
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
      {rows.map((summary) => (
        <EffectRow
          key={summary.effect.id}
          summary={summary}
          columns={columns}
          heads={heads}
          scale={scale}
          open={open.includes(summary.effect.id)}
        />
      ))}
    </table>
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
