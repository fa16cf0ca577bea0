//! Language, text size and colours: small selects, so that the facts come first. On a static page, where the
//! page with all facts is instead.

use yew::prelude::*;

use crate::pack::Lang;
use crate::state::{Action, TextSize, Theme};
use crate::ui::page::Page;
use crate::ui::parts::options::Choice;
use crate::ui::parts::select::Select;
use crate::words::Words;

/// With `lang`, the selects beside the title of a wide widget, the language among them. Without, those below
/// the card of a narrow one.
pub fn comfort(
    page: &Page,
    (text_size, theme): (TextSize, Theme),
    lang: Option<&Lang>,
    dispatch: &Callback<Action>,
) -> Html {
    let words = page.words;
    let class = match lang {
        _ if page.is_unfolded() => "dc-comfort",
        Some(_) => "dc-comfort dc-comfort-above",
        None => "dc-comfort dc-comfort-below",
    };
    if page.is_static() {
        return html! { <div {class}><p class="dc-hint">{ every_dose(page) }</p></div> };
    }
    let languages = Words::spoken_by(&page.pack).map(|(code, words)| Choice {
        lang: Some(code),
        ..Choice::new(code, words.language_name, Action::ChooseLang(code.into()))
    });
    let sizes = TextSize::ALL.into_iter().zip([words.size_normal, words.size_large, words.size_largest]);
    let sizes = sizes.map(|(size, name)| Choice::new(size.id(), name, Action::ChooseTextSize(size)));
    let themes = Theme::ALL.into_iter().zip([words.theme_auto, words.theme_light, words.theme_dark]);
    let themes = themes.map(|(theme, name)| Choice::new(theme.id(), name, Action::ChooseTheme(theme)));
    html! {
        <div {class}>
            if let Some(lang) = lang {
                <Select name={words.language} quiet=true choices={languages.collect::<Vec<_>>()}
                        chosen={AttrValue::from(lang.clone())} {dispatch} />
            }
            <Select name={words.text_size} choices={sizes.collect::<Vec<_>>()} chosen={text_size.id()} {dispatch} />
            <Select name={words.theme} choices={themes.collect::<Vec<_>>()} chosen={theme.id()} {dispatch} />
        </div>
    }
}

/// That this page has every dose, or a link to the one that has.
fn every_dose(page: &Page) -> Html {
    match page.facts() {
        Some(facts) => html! { <a href={facts}>{ page.words.all_facts }</a> },
        None => page.words.every_dose.into(),
    }
}
