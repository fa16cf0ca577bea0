//! The matrix: a row an effect, a column a drug at its chosen dose.

use std::rc::Rc;

use yew::prelude::*;

use super::alike::Alike;
use super::effect_row::EffectRow;
use super::head::{ColumnHead, Head};
use super::notes::Notes;
use crate::explore::{Row, Summary};
use crate::pack::{AgeGroup, EffectId};
use crate::state::Action;
use crate::ui::columns::Columns;
use crate::ui::mine::Mine;
use crate::ui::page::Page;
use crate::words::fill;

#[derive(PartialEq, Properties)]
pub struct MatrixProps {
    pub page: Page,
    /// The accessible name of the table, for its caption only explains the bars.
    pub name: &'static str,
    pub columns: Columns,
    pub age: AgeGroup,
    pub heads: Rc<[Option<Head>]>,
    pub scale: Option<u8>,
    /// Which notes the shown rows need.
    pub notes: Notes,
    pub summaries: Rc<[Summary]>,
    /// The rows in the DOM, shown or hidden, from top to bottom.
    pub rows: Vec<Row>,
    /// For each effect, the first effect of the group it is in, if it is in one.
    pub alike: Rc<[Option<usize>]>,
    pub open: Vec<EffectId>,
    pub pinned: Vec<EffectId>,
    pub mine: Mine,
    pub dispatch: Callback<Action>,
}

#[component]
pub fn Matrix(props: &MatrixProps) -> Html {
    let MatrixProps { page, name, columns, age, heads, scale, notes, .. } = props;
    let words = page.words;
    let scale = scale.filter(|_| notes.numbers);
    let scale = scale.map(|scale| fill(words.matrix_scale, &[("n", &scale.to_string())]));
    let unlisted = notes.unlisted.then(|| words.matrix_unlisted.to_owned());
    let said = scale.into_iter().chain(unlisted).collect::<Vec<_>>().join(" ");
    html! {
        <table class="dc-matrix" role="table" aria-label={*name} data-columns={columns.len().to_string()}>
            <caption class="dc-hint"><span key={said.clone()}>{ &said }</span></caption>
            <thead role="rowgroup">
                <tr role="row">
                    <th role="columnheader" scope="col">{ words.of_100_people }</th>
                    for (column, head) in columns.iter().zip(heads.iter()) {
                        <ColumnHead key={column.drug} {page} column={*column} age={*age} head={head.clone()} />
                    }
                </tr>
            </thead>
            // Not `{ for … }`: among others without keys that is no list of its own, and a row that moves is made anew.
            for row in groups(props) { { row } }
        </table>
    }
}

/// The rows, and above those that stand together what is said of them.
fn groups(props: &MatrixProps) -> Vec<Html> {
    let MatrixProps { page, columns, age, rows, alike, .. } = props;
    let first = |row: &Row| alike.get(row.effect).copied().flatten();
    let mut drawn = Vec::with_capacity(rows.len());
    for group in rows.chunk_by(|a, b| first(a).is_some() && first(a) == first(b)) {
        if let Some(effect) = group.first().and_then(first) {
            let hidden = !group.iter().any(|row| row.shown);
            drawn.push(html! { <Alike key={format!("alike-{effect}")} {page} {effect} {columns} age={*age} {hidden} /> });
        }
        drawn.extend(group.iter().map(|own| row(props, *own, first(own))));
    }
    drawn
}

fn row(props: &MatrixProps, row: Row, alike: Option<usize>) -> Html {
    let MatrixProps { page, columns, age, heads, scale, summaries, open, pinned, mine, dispatch, .. } = props;
    let id = page.pack.effects.get(row.effect).map(|effect| &effect.id);
    let named = |list: &[EffectId]| id.is_some_and(|id| list.contains(id));
    let boxed = summaries.get(row.effect).is_some_and(|summary| summary.boxed);
    html! {
        <EffectRow key={row.effect} {page} effect={row.effect} {columns} age={*age} heads={heads.clone()}
                   scale={*scale} {boxed} {alike} hidden={!row.shown} open={named(open)} pinned={named(pinned)}
                   mine={id.is_some_and(|id| mine.outcome(id))} {dispatch} />
    }
}
