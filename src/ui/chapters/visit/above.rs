//! A risk that an earlier situation told already: here it is named, and the way leads there.

use yew::prelude::*;

use crate::pack::{Risk, Situation};
use crate::situations::{About, SituationAnswers, Subject};
use crate::ui::page::Page;
use crate::ui::part::Part;
use crate::words::fill;

/// What tells the part of the page where a situation tells of it from others: see [`Part::Said`].
pub fn part(situation: &Situation, about: About) -> String {
    let about = match about {
        About::Risk { risk, boxed: true } => format!("boxed-{}", risk.id),
        About::Risk { risk, boxed: false } => format!("risk-{}", risk.id),
        About::Topic(topic) => format!("topic-{}", topic.id),
        About::Silence => "silence".to_owned(),
    };
    format!("{}-{about}", situation.id)
}

/// Whose labels say it, and a link to where that stands. Its name stands above the link, and in it for those who hear links
/// one by one.
pub fn above(page: &Page, risk: &Risk, subject: &Subject, earlier: &SituationAnswers) -> Html {
    let part = part(earlier.situation, subject.about);
    let words = fill(page.words.told_above, &[("situation", &page.plain(&earlier.situation.name))]);
    let name = format!(". {}", page.plain(&risk.name));
    html! {
        <div class="dc-said-drugs">
            <div key={part.as_str()} class="dc-said-drug dc-said-all">
                <p class="dc-drug-title"><strong translate="no">{ page.brands(&subject.drugs()) }</strong></p>
                <p>{ page.lead(Part::Said(&part), html! { <>{ words }<span class="dc-hidden">{ name }</span></> }) }</p>
            </div>
        </div>
    }
}
