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
        self.head.walk(to);
        to.field("sources", &self.sources);
        to.field("drugs", &self.drugs);
        to.field("topics", &self.topics);
        to.field("facts", &self.facts);
        to.field("card", &self.card);
        to.field("background", &self.background);
        to.field("alternatives", &self.alternatives);
        to.field("risks", &self.risks);
        to.field("warnings", &self.warnings);
        to.field("areas", &self.areas);
        to.field("effects", &self.effects);
        to.field("benefits", &self.benefits);
        to.field("studies", &self.studies);
        to.field("observations", &self.observations);
        to.field("gaps", &self.gaps);
        to.field("changes", &self.changes);
        to.field("matters", &self.matters);
        to.field("situations", &self.situations);
        to.field("burdens", &self.burdens);
        to.field("questions", &self.questions);
        to.field("glossary", &self.glossary);
        to.field("red_flags", &self.red_flags);
        to.field("concepts", &self.concepts);
        to.field("asks", &self.asks);
        to.field("medicines", &self.medicines);
        to.field("absences", &self.absences);
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
        to.field("title", &self.title);
        to.field("illness", &self.illness);
        to.field("class", &self.class);
        to.field("publication", &self.publication);
        to.field("emergency", &self.emergency);
    }
}
