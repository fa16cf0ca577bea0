//! Sharing: a link, a text, the browser's own way, a QR code. Each says what it reveals before it is pressed.
//!
//! Nothing here is a state of its own: what a view changes by itself would be taken for somebody else's change.

use std::rc::Rc;

use yew::prelude::*;

use super::qr_code::QrCode;
use super::selected::Selected;
use crate::fragment;
use crate::state::State;
use crate::ui::page::Page;
use crate::ui::paper;
use crate::ui::platform::{Notice, Platform, Request};
use crate::words::fill;

pub fn share(page: &Page, state: &Rc<State>, platform: &Platform) -> Html {
    let words = page.words;
    let copy_text = {
        let (page, state) = (page.clone(), state.clone());
        platform.ask.reform(move |_| Request::Copy(AttrValue::from(paper::summary(&page, &state))))
    };
    html! {
        <div class="dc-share">
            { page.heading(3, "dc-subtitle", words.share) }
            <p class="dc-hint">{ reveals(page, platform) }</p>
            <p class="dc-share-buttons">
                { links(page, state, platform) }
                <button type="button" class="dc-button" onclick={copy_text}>{ words.copy_text }</button>
            </p>
            <p class="dc-hint">{ words.text_reveals }</p>
            <div role="status">{ outcome(page, &platform.notice) }</div>
            <div>
                if let Notice::NotCopied { text, time } = &platform.notice {
                    <Selected key={*time} name={words.to_copy} text={text.clone()} />
                }
            </div>
            <div>
                if let Some(link) = link(page, state, platform, false) {
                    <details>
                        <summary>{ words.qr_code }</summary>
                        <QrCode {page} {link} />
                    </details>
                }
            </div>
        </div>
    }
}

/// The buttons that give the link away; what was searched for goes along only with a button that says so.
fn links(page: &Page, state: &State, platform: &Platform) -> Html {
    let words = page.words;
    let Some(plain) = link(page, state, platform, false) else { return html! { <></> } };
    let with_query = link(page, state, platform, true).filter(|link| *link != plain);
    let copy = |link: AttrValue| platform.ask.reform(move |_| Request::Copy(link.clone()));
    let share = {
        let link = plain.clone();
        platform.ask.reform(move |_| Request::Share(link.clone()))
    };
    let named = fill(words.copy_link_with_query, &[("query", state.query.trim())]);
    html! {
        <>
            <button type="button" class="dc-button" onclick={copy(plain)}>{ words.copy_link }</button>
            if let Some(link) = with_query {
                <button type="button" class="dc-button" onclick={copy(link)}>
                    <span key={named.as_str()}>{ &named }</span>
                </button>
            }
            if platform.shares {
                <button type="button" class="dc-button" onclick={share}>{ words.share_with }</button>
            }
        </>
    }
}

/// The address with what was chosen in its fragment, where the page reads it from there.
fn link(page: &Page, state: &State, platform: &Platform, with_query: bool) -> Option<AttrValue> {
    let address = platform.address.as_ref()?;
    if !platform.reads_address {
        return Some(address.clone());
    }
    Some(AttrValue::from(format!("{address}#{}", fragment::link(state, &page.pack, with_query))))
}

/// What somebody who gets the link learns.
fn reveals(page: &Page, platform: &Platform) -> &'static str {
    match platform.address {
        None => page.words.link_none,
        Some(_) if platform.reads_address => page.words.link_reveals,
        Some(_) => page.words.link_plain,
    }
}

fn outcome(page: &Page, notice: &Notice) -> Html {
    let words = match notice {
        Notice::Nothing | Notice::NotPrinted => return html! { <span></span> },
        Notice::Copied => page.words.copied,
        Notice::NotCopied { .. } => page.words.copy_refused,
        Notice::NotShared => page.words.share_refused,
    };
    html! { <p key={words}>{ words }</p> }
}
