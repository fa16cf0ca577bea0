//! What every room uses: sections, citations, controls.

pub mod boxed;
pub mod chapter;
pub mod cites;
pub mod contents;
pub mod cross_trial;
pub mod dialing;
pub mod glossed;
pub mod next_focus;
pub mod no_drug;
pub mod once;
pub mod options;
pub mod origin;
pub mod radio_group;
pub mod section_bar;
pub mod select;
pub mod ticks;
pub mod typing;
