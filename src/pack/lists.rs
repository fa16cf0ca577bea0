//! The pack as a whole: its head and its lists of records.

use super::walk::{Visitor, Walk, Walker};
use super::{
    Absence, Alternative, Area, Ask, Background, Benefit, Burden, CardRow, Change, Concept, Drug, Effect,
    Emergency, Fact, Gap, Id, Lang, Matter, Medicine, Observation, Publication, Question, RedFlag, Risk,
    Situation, Source, Study, Term, Text, Topic, Warning,
};

/// One content pack, whole and sound.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Pack {
    #[cfg_attr(feature = "schema", schemars(flatten))]
    pub head: Head,
    pub sources: Vec<Source>,
    pub drugs: Vec<Drug>,
    pub topics: Vec<Topic>,
    pub facts: Vec<Fact>,
    /// What a patient sees first, from top to bottom.
    pub card: Vec<CardRow>,
    pub background: Vec<Background>,
    pub alternatives: Vec<Alternative>,
    pub risks: Vec<Risk>,
    pub warnings: Vec<Warning>,
    pub areas: Vec<Area>,
    pub effects: Vec<Effect>,
    pub benefits: Vec<Benefit>,
    pub studies: Vec<Study>,
    pub observations: Vec<Observation>,
    pub gaps: Vec<Gap>,
    pub changes: Vec<Change>,
    pub matters: Vec<Matter>,
    #[cfg_attr(feature = "schema", schemars(default))]
    pub situations: Vec<Situation>,
    #[cfg_attr(feature = "schema", schemars(default))]
    pub burdens: Vec<Burden>,
    pub questions: Vec<Question>,
    pub glossary: Vec<Term>,
    pub red_flags: Vec<RedFlag>,
    #[cfg_attr(feature = "schema", schemars(default))]
    pub concepts: Vec<Concept>,
    #[cfg_attr(feature = "schema", schemars(default))]
    pub asks: Vec<Ask>,
    #[cfg_attr(feature = "schema", schemars(default))]
    pub medicines: Vec<Medicine>,
    #[cfg_attr(feature = "schema", schemars(default))]
    pub absences: Vec<Absence>,
}

impl Pack {
    /// Walks the head and every record.
    pub fn walk(&self, visitor: &mut dyn Visitor) {
        Walker::start(self, visitor);
    }
}

impl Walk for Pack {
    fn walk(&self, to: &mut Walker) {
        let Pack {
            head,
            sources,
            drugs,
            topics,
            facts,
            card,
            background,
            alternatives,
            risks,
            warnings,
            areas,
            effects,
            benefits,
            studies,
            observations,
            gaps,
            changes,
            matters,
            situations,
            burdens,
            questions,
            glossary,
            red_flags,
            concepts,
            asks,
            medicines,
            absences,
        } = self;
        head.walk(to);
        to.field("sources", sources);
        to.field("drugs", drugs);
        to.field("topics", topics);
        to.field("facts", facts);
        to.field("card", card);
        to.field("background", background);
        to.field("alternatives", alternatives);
        to.field("risks", risks);
        to.field("warnings", warnings);
        to.field("areas", areas);
        to.field("effects", effects);
        to.field("benefits", benefits);
        to.field("studies", studies);
        to.field("observations", observations);
        to.field("gaps", gaps);
        to.field("changes", changes);
        to.field("matters", matters);
        to.field("situations", situations);
        to.field("burdens", burdens);
        to.field("questions", questions);
        to.field("glossary", glossary);
        to.field("red_flags", red_flags);
        to.field("concepts", concepts);
        to.field("asks", asks);
        to.field("medicines", medicines);
        to.field("absences", absences);
    }
}

/// What stands at the top of a pack beside its lists.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Head {
    /// 1 is the format this build writes and reads.
    pub format: u32,
    pub id: Id,
    /// The languages of the pack; the first is the one others fall back to.
    pub languages: Vec<Lang>,
    /// "Compare JAK inhibitors for eczema".
    pub title: Text,
    /// The illness in plain words.
    pub illness: Text,
    /// The class in plain words, plural: "JAK inhibitors".
    pub class: Text,
    pub publication: Publication,
    pub emergency: Emergency,
}

impl Walk for Head {
    fn walk(&self, to: &mut Walker) {
        let Head { format: _, id: _, languages: _, title, illness, class, publication, emergency } = self;
        to.field("title", title);
        to.field("illness", illness);
        to.field("class", class);
        to.field("publication", publication);
        to.field("emergency", emergency);
    }
}
