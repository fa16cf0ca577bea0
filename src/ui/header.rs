//! The head of the page: what it is, who made it, how old the facts are, and comfort settings.

use yew::prelude::*;

use super::markup::html;
use super::options::{Choice, select};
use super::page::Page;
use super::view::View;
use crate::state::{Action, State, TextSize, Theme};
use crate::words::{LOCALES, fill};

pub fn same(before: &State, now: &State) -> bool {
    (before.theme, before.text_size) == (now.theme, now.text_size)
}

pub fn header(view: &View) -> Html {
    let page = &view.page;
    let words = page.words;
    let publication = &page.pack.head.publication;
    let checked = fill(words.facts_checked, &[("date", &words.date(publication.checked))]);
    let review = fill(words.next_review, &[("date", &words.date(publication.review_by))]);
    html! {
        <header class="dc-header">
            { page.heading(0, "dc-title", page.say(&page.pack.head.title)) }
            <p class="dc-facts-age">
                { checked }{ " " }{ review }{ " " }
                <a href={page.link("sources")} data-section="sources">{ words.where_from }</a>
            </p>
            <p class="dc-intent">
                <strong>{ words.not_advice }</strong>{ " " }
                { page.say(&publication.made_by) }{ " " }{ page.say(&publication.funding) }
            </p>
            <div class="dc-notices" role="status">
                if overdue(page) {
                    <p class="dc-note dc-overdue">
                        { fill(words.overdue, &[("date", &words.date(publication.review_by))]) }
                    </p>
                }
            </div>
            if page.is_static() {
                <div class="dc-comfort"><p class="dc-hint">{ words.every_dose }</p></div>
            } else {
                { comfort(view) }
            }
        </header>
    }
}

/// Whether the pack, or the label of a drug in it, is past the day by which it was to be checked again.
fn overdue(page: &Page) -> bool {
    let drugs = page.pack.drugs.iter().map(|drug| drug.review_by);
    let first = drugs.chain([page.pack.head.publication.review_by]).min();
    page.today.zip(first).is_some_and(|(today, review_by)| today > review_by)
}

/// Language, text size and colours: three small selects, so that the facts come first.
fn comfort(view: &View) -> Html {
    let words = view.page.words;
    let spoken = |code: &&str| view.page.pack.head.languages.iter().any(|lang| lang.as_ref() == *code);
    let languages = LOCALES.iter().filter(|(code, _)| spoken(code)).map(|(code, words)| Choice {
        lang: Some(code),
        ..Choice::new(*code, words.language_name, Action::ChooseLang((*code).into()))
    });
    let sizes = TextSize::ALL.into_iter().zip([words.size_normal, words.size_large, words.size_largest]);
    let sizes = sizes.map(|(size, name)| Choice::new(size.id(), name, Action::ChooseTextSize(size)));
    let themes = Theme::ALL.into_iter().zip([words.theme_auto, words.theme_light, words.theme_dark]);
    let themes = themes.map(|(theme, name)| Choice::new(theme.id(), name, Action::ChooseTheme(theme)));
    html! {
        <div class="dc-comfort">
            { select(view, words.language, languages.collect(), &view.state.lang) }
            { select(view, words.text_size, sizes.collect(), view.state.text_size.id()) }
            { select(view, words.theme, themes.collect(), view.state.theme.id()) }
        </div>
    }
}
