//! What the reader brings to the visit, on paper: what matters, how it has been, what was tried, where they stand.

use yew::prelude::*;

use crate::pack::Text;
use crate::state::State;
use crate::state::visit::Decision;
use crate::ui::page::Page;

/// A line each for what was ticked or written; nothing where nothing was.
pub fn brought(page: &Page, state: &State) -> Html {
    let (words, pack, visit) = (page.words, &page.pack, &state.visit);
    let matters = visit.matters.iter().filter_map(|id| pack.matter(id));
    let burdens = pack.burdens.iter().filter(|own| visit.burdens.contains(&own.id));
    let tried = pack.alternatives.iter().filter(|way| visit.tried.contains(&way.id));
    let tried = tried.filter_map(|way| way.tried.as_ref());
    let mut tried: Vec<String> = tried.map(|text| page.plain(text).to_string()).collect();
    tried.extend((!visit.tried_words.trim().is_empty()).then(|| visit.tried_words.trim().to_owned()));
    let decision = visit.decision.map(|decision| match decision {
        Decision::Decide => words.decide_now.to_owned(),
        Decision::Wait => words.decide_wait.to_owned(),
    });
    let again = visit.look_again.map(|day| format!("{}: {}", words.look_again, words.date(day)));
    let lines = [
        (words.step_matters, plain(page, matters.map(|own| &own.name))),
        (words.step_control, plain(page, burdens.map(|own| &own.text))),
        (words.step_tried, tried),
        (words.where_i_stand, decision.into_iter().chain(again).collect()),
    ];
    html! {
        <section class="told">
            for (name, lines) in lines.into_iter().filter(|(_, lines)| !lines.is_empty()) {
                <p key={name}><strong>{ name }</strong>{ " " }{ lines.join(" · ") }{ " " }</p>
            }
        </section>
    }
}

fn plain<'p>(page: &Page, texts: impl Iterator<Item = &'p Text>) -> Vec<String> {
    texts.map(|text| page.plain(text).to_string()).collect()
}
