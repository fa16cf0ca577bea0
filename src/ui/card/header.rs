//! The head of the page: what it is, how old the facts are, and comfort settings.

use yew::prelude::*;

use crate::pack::Id;
use crate::state::{Action, TextSize, Theme};
use crate::ui::page::Page;
use crate::ui::parts::options::Choice;
use crate::ui::parts::select::Select;
use crate::words::{LOCALES, fill};

#[derive(PartialEq, Properties)]
pub struct HeaderProps {
    pub page: Page,
    pub lang: Id,
    pub text_size: TextSize,
    pub theme: Theme,
    pub dispatch: Callback<Action>,
}

#[component]
pub fn Header(props: &HeaderProps) -> Html {
    let page = &props.page;
    let words = page.words;
    let publication = &page.pack.head.publication;
    html! {
        <div class="dc-header">
            { page.heading(0, "dc-title", page.say(&page.pack.head.title)) }
            <p class="dc-facts-age">
                <strong>{ words.not_advice }</strong>{ " " }
                if let Some(reviewed) = &publication.reviewed { { page.say(reviewed) }{ " " } }
                { fill(words.facts_checked, &[("date", &words.date(publication.checked))]) }{ " " }
                <a href={page.link("publication")} data-section="publication">{ words.about_these }</a>
            </p>
            <div class="dc-notices" role="status">
                if overdue(page) {
                    <p class="dc-note dc-overdue">
                        { fill(words.overdue, &[("date", &words.date(publication.review_by))]) }
                    </p>
                }
            </div>
            if page.is_static() {
                <div class="dc-comfort"><p class="dc-hint">{ every_dose(page) }</p></div>
            } else {
                { comfort(props) }
            }
        </div>
    }
}

/// That every dose is told here, or where it is.
fn every_dose(page: &Page) -> Html {
    match page.facts() {
        Some(facts) => html! { <a href={facts}>{ page.words.all_facts }</a> },
        None => page.words.every_dose.into(),
    }
}

/// Whether the pack, or the label of a drug in it, is past the day by which it was to be checked again.
fn overdue(page: &Page) -> bool {
    let drugs = page.pack.drugs.iter().map(|drug| drug.review_by);
    let first = drugs.chain([page.pack.head.publication.review_by]).min();
    page.today.zip(first).is_some_and(|(today, review_by)| today > review_by)
}

/// Language, text size and colours: three small selects, so that the facts come first.
fn comfort(HeaderProps { page, lang, text_size, theme, dispatch }: &HeaderProps) -> Html {
    let words = page.words;
    let spoken = |code: &&str| page.pack.head.languages.iter().any(|lang| lang.as_ref() == *code);
    let languages = LOCALES.iter().filter(|(code, _)| spoken(code)).map(|(code, words)| Choice {
        lang: Some(code),
        ..Choice::new(*code, words.language_name, Action::ChooseLang((*code).into()))
    });
    let sizes = TextSize::ALL.into_iter().zip([words.size_normal, words.size_large, words.size_largest]);
    let sizes = sizes.map(|(size, name)| Choice::new(size.id(), name, Action::ChooseTextSize(size)));
    let themes = Theme::ALL.into_iter().zip([words.theme_auto, words.theme_light, words.theme_dark]);
    let themes = themes.map(|(theme, name)| Choice::new(theme.id(), name, Action::ChooseTheme(theme)));
    let select = |name: &'static str, choices: Vec<Choice>, chosen: AttrValue| {
        html! {
            <Select {name} quiet=true {choices} {chosen} {dispatch} />
        }
    };
    html! {
        <div class="dc-comfort">
            { select(words.language, languages.collect(), lang.clone().into()) }
            { select(words.text_size, sizes.collect(), text_size.id().into()) }
            { select(words.theme, themes.collect(), theme.id().into()) }
        </div>
    }
}
