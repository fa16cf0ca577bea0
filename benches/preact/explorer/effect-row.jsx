// One side effect in the matrix: its name, a cell for every chosen drug, what to do when it is open.

import { Component } from "preact";
import { shortBasis } from "../evidence/sentence.js";
import { chunks } from "../explore/alike.js";
import { covers } from "../explore/summaries.js";
import { Bars, Pair, missingInMatrix } from "../figures.jsx";
import { usePage } from "../page.js";

/** Drawn anew only when one of its properties is another. */
export class EffectRow extends Component {
  shouldComponentUpdate(next) {
    return Object.keys(next).some((name) => next[name] !== this.props[name]);
  }

  render({ summary, columns, heads, scale, alike, open }) {
    const { effect, cells } = summary;
    return (
      <tbody role="rowgroup" class={alike ? "dc-effect dc-effect-alike" : "dc-effect"} id={`effect-${effect.id}`} data-action={effect.action} tabIndex={-1}>
        <tr role="row" class="dc-row">
          <Title summary={summary} width={alike && columns.length + 1} alike={alike} open={open} />
          {!alike && <Cells cells={cells} columns={columns} heads={heads} scale={scale} />}
        </tr>
        {open && <Detail effect={effect} width={columns.length + 1} />}
      </tbody>
    );
  }
}

function Title({ summary: { effect, boxed }, width, alike, open }) {
  const { pack, words, say, dispatch } = usePage();
  return (
    <th role="rowheader" scope="row" colSpan={width}>
      <span class="dc-effect-title">
        <button
          type="button"
          aria-expanded={String(open)}
          aria-describedby={alike && `alike-${alike.effect.id}`}
          onClick={() => dispatch({ type: "toggle-open", effect: effect.id })}
        >
          {say(effect.name)}
        </button>
      </span>
      {effect.brief && <small class="dc-effect-brief">{say(effect.brief)}</small>}
      <span class="dc-tags">
        {effect.action !== "mention" && !onlyCounts(pack, effect) && (
          <span class="dc-tag" data-action={effect.action}>
            {words[`action_${effect.action.replace("-", "_")}`]}
          </span>
        )}
        {boxed && <span class="dc-boxed-mark">{words.boxed_mark}</span>}
      </span>
    </th>
  );
}

/** A total of the trials, behind which no risk stands. */
function onlyCounts({ risks }, { id, total }) {
  return total && !risks.some(({ effects = [] }) => effects.includes(id));
}

/** The cells of one effect. Neighbours of which the same is to be said share one. */
export function Cells({ cells, columns, heads = [], scale }) {
  const { words } = usePage();
  const all = cells.map((cell, place) => ({ cell, column: columns[place], head: heads[place] }));
  const silent = ({ cell }) => cell.kind !== "shown" && missingInMatrix(words, cell);
  return chunks(all, (one, two) => silent(one) && silent(one) === silent(two)).map((group) => (
    <Cell key={group[0].column.drug.id} {...group[0]} drugs={group.map(({ column }) => column.drug)} scale={scale} />
  ));
}

function Cell({ cell, column, head, drugs, scale }) {
  const { words } = usePage();
  return (
    <td
      role="cell"
      class={cell.kind === "shown" ? "dc-cell" : "dc-cell dc-cell-gap"}
      data-drug={drugs.map(({ id }) => id).join(" ")}
      colSpan={drugs.length > 1 ? drugs.length : undefined}
    >
      <span class="dc-cell-drug" translate={false}>
        {drugs.map(({ brand }) => brand).join(", ")}
      </span>
      {cell.kind === "shown" ? (
        <span class="dc-numbers">
          {scale && <Bars shown={cell.shown} scale={scale} />}
          <Pair cell={cell} column={column} />
          {!covers(head, cell) && (
            <>
              <span class="dc-exception" aria-hidden="true">
                *
              </span>
              <span class="dc-hidden">{shortBasis(words, cell)}</span>
            </>
          )}
        </span>
      ) : (
        <span class="dc-gap">{missingInMatrix(words, cell)}</span>
      )}
    </td>
  );
}

/** The term of the label, what it feels like, what to do, what the clinic may do. */
function Detail({ effect, width }) {
  const { words, say } = usePage();
  return (
    <tr role="row" class="dc-row-detail">
      <td role="cell" colSpan={width}>
        <div class="dc-detail">
          <p class="dc-term">{say(effect.term)}</p>
          <dl class="dc-advice">
            <dt>{words.feels}</dt>
            <dd>{say(effect.feels)}</dd>
            <dt>{words.what_to_do}</dt>
            <dd class={effect.action === "emergency" ? "dc-act-now" : undefined}>{say(effect.advice)}</dd>
            <dt>{words.clinic_may}</dt>
            <dd>{say(effect.clinic)}</dd>
          </dl>
        </div>
      </td>
    </tr>
  );
}
