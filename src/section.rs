//! What a page is made of, by the names that hosts, links and stylesheets know.

use crate::pack::TopicSection;

/// A part of the page with a place in its order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    Choose,
    Warning,
    /// On its own only in what is pasted into an article; elsewhere they stand in a chapter.
    RedFlags,
    Card,
    Chapter(Chapter),
}

impl Section {
    /// Those that a page may have, in the order they stand.
    pub const ALL: [Section; 10] = [
        Section::Choose,
        Section::Warning,
        Section::Card,
        Section::Chapter(Chapter::Effects),
        Section::Chapter(Chapter::Benefits),
        Section::Chapter(Chapter::Compare),
        Section::Chapter(Chapter::Care),
        Section::Chapter(Chapter::About),
        Section::Chapter(Chapter::Visit),
        Section::Chapter(Chapter::Sources),
    ];

    pub fn id(self) -> &'static str {
        match self {
            Section::Choose => "choose",
            Section::Warning => "warning",
            Section::RedFlags => "red-flags",
            Section::Card => "card",
            Section::Chapter(chapter) => chapter.id(),
        }
    }

    /// One of [`ALL`](Self::ALL) by its name.
    pub fn parse(name: &str) -> Option<Section> {
        Section::ALL.into_iter().find(|section| section.id() == name)
    }

    /// Whether it is shown whatever a host asks for.
    pub fn is_always_shown(self) -> bool {
        matches!(self, Section::Warning | Section::Chapter(Chapter::Sources))
    }

    pub fn chapter(self) -> Option<Chapter> {
        match self {
            Section::Chapter(chapter) => Some(chapter),
            Section::Choose | Section::Warning | Section::RedFlags | Section::Card => None,
        }
    }
}

/// A section that folds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chapter {
    Effects,
    Benefits,
    Compare,
    Care,
    About,
    Visit,
    Sources,
}

impl Chapter {
    /// In the order they stand.
    pub fn all() -> impl Iterator<Item = Chapter> {
        Section::ALL.into_iter().filter_map(Section::chapter)
    }

    pub fn id(self) -> &'static str {
        match self {
            Chapter::Effects => "effects",
            Chapter::Benefits => "benefits",
            Chapter::Compare => "compare",
            Chapter::Care => "care",
            Chapter::About => "about",
            Chapter::Visit => "visit",
            Chapter::Sources => "sources",
        }
    }
}

impl From<Chapter> for Section {
    fn from(chapter: Chapter) -> Section {
        Section::Chapter(chapter)
    }
}

/// Where the rows of a topic stand.
impl From<TopicSection> for Chapter {
    fn from(section: TopicSection) -> Chapter {
        match section {
            TopicSection::Compare => Chapter::Compare,
            TopicSection::Care => Chapter::Care,
        }
    }
}
