//! One walk over a record that meets every text, citation, reference and address in it.
//!
//! Checks, reading grades and tests all see the same things because they all walk.

use super::{
    Area, Background, Benefit, BoxedWarning, Change, Cite, Drug, Effect, Fact, Gap, Head, Id, Matter,
    Observation, Phrases, Question, RedFlag, Risk, Source, Statement, Study, Term, Text, Topic, Warning,
};

/// A place in a pack; it costs nothing until it is printed.
#[derive(Clone, Copy)]
pub enum Path<'a> {
    Head,
    Record(&'static str, usize),
    Field(&'a Path<'a>, &'static str),
    Item(&'a Path<'a>, &'static str, usize),
}

impl Path<'_> {
    /// The place as a JSON Pointer.
    pub fn pointer(&self) -> String {
        match self {
            Path::Head => String::new(),
            Path::Record(list, index) => format!("/{list}/{index}"),
            Path::Field(parent, name) => format!("{}/{name}", parent.pointer()),
            Path::Item(parent, name, index) => format!("{}/{name}/{index}", parent.pointer()),
        }
    }
}

/// What a reference points to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Source,
    Drug,
    Topic,
    Risk,
    Warning,
    Area,
    Effect,
    /// An effect or a benefit.
    Outcome,
    Study,
    Matter,
}

/// What a walk reports. Every method has a default that does nothing.
pub trait Visitor {
    fn text(&mut self, _at: &Path, _text: &Text) {}
    fn phrases(&mut self, _at: &Path, _phrases: &Phrases) {}
    fn cites(&mut self, _at: &Path, _cites: &[Cite]) {}
    fn refer(&mut self, _at: &Path, _kind: Kind, _id: &Id) {}
    fn url(&mut self, _at: &Path, _url: &str) {}
}

/// A record of one of the lists.
pub trait Record {
    fn id(&self) -> &Id;
    fn walk(&self, at: &Path, visitor: &mut dyn Visitor);
}

fn texts(at: &Path, name: &'static str, list: &[Text], visitor: &mut dyn Visitor) {
    for (index, text) in list.iter().enumerate() {
        visitor.text(&Path::Item(at, name, index), text);
    }
}

fn refer(at: &Path, name: &'static str, kind: Kind, ids: &[Id], visitor: &mut dyn Visitor) {
    for (index, id) in ids.iter().enumerate() {
        visitor.refer(&Path::Item(at, name, index), kind, id);
    }
}

fn statement(at: &Path, statement: &Statement, visitor: &mut dyn Visitor) {
    visitor.text(&Path::Field(at, "text"), &statement.text);
    visitor.cites(&Path::Field(at, "cites"), &statement.cites);
}

/// Declares the walk of one record: `field: method`, where the method is a visitor's own or one above.
macro_rules! walk {
    ($record:ty, |$self:ident, $at:ident, $visitor:ident| $body:block) => {
        impl Record for $record {
            fn id(&self) -> &Id {
                &self.id
            }
            fn walk(&self, $at: &Path, $visitor: &mut dyn Visitor) {
                let $self = self;
                $body
            }
        }
    };
}

impl Head {
    /// Walks what stands beside the lists.
    pub fn walk(&self, visitor: &mut dyn Visitor) {
        let at = &Path::Head;
        visitor.text(&Path::Field(at, "title"), &self.title);
        visitor.text(&Path::Field(at, "illness"), &self.illness);
        visitor.text(&Path::Field(at, "class"), &self.class);
        let publication = &Path::Field(at, "publication");
        visitor.text(&Path::Field(publication, "made_by"), &self.publication.made_by);
        visitor.text(&Path::Field(publication, "funding"), &self.publication.funding);
        visitor.text(&Path::Field(publication, "update_policy"), &self.publication.update_policy);
        visitor.text(&Path::Field(publication, "corrections"), &self.publication.corrections);
        visitor.text(&Path::Field(publication, "intended_use"), &self.publication.intended_use);
        visitor.url(&Path::Field(publication, "corrections_url"), &self.publication.corrections_url);
        let emergency = &Path::Field(at, "emergency");
        visitor.text(&Path::Field(emergency, "text"), &self.emergency.text);
        visitor.text(&Path::Field(emergency, "report"), &self.emergency.report);
        visitor.url(&Path::Field(emergency, "report_url"), &self.emergency.report_url);
    }
}

walk!(Source, |source, at, visitor| {
    visitor.text(&Path::Field(at, "title"), &source.title);
    if let Some(note) = &source.note {
        visitor.text(&Path::Field(at, "note"), note);
    }
    visitor.url(&Path::Field(at, "url"), &source.url);
});

walk!(Drug, |drug, at, visitor| {
    visitor.text(&Path::Field(at, "form_words"), &drug.form_words);
    visitor.text(&Path::Field(at, "strengths"), &drug.strengths);
    if let Some(say) = &drug.say {
        statement(&Path::Field(at, "say"), say, visitor);
    }
    for (index, dose) in drug.doses.iter().enumerate() {
        visitor.text(&Path::Field(&Path::Item(at, "doses", index), "name"), &dose.name);
    }
    for (index, approval) in drug.approvals.iter().enumerate() {
        let at = &Path::Item(at, "approvals", index);
        visitor.text(&Path::Field(at, "text"), &approval.text);
        visitor.cites(&Path::Field(at, "cites"), &approval.cites);
    }
    if let BoxedWarning::Warning(id) = &drug.boxed_warning {
        visitor.refer(&Path::Field(at, "boxed_warning"), Kind::Warning, id);
    }
    visitor.refer(&Path::Field(at, "label"), Kind::Source, &drug.label);
    for (index, notice) in drug.notices.iter().enumerate() {
        statement(&Path::Item(at, "notices", index), notice, visitor);
    }
});

walk!(Topic, |topic, at, visitor| {
    visitor.text(&Path::Field(at, "question"), &topic.question);
});

walk!(Fact, |fact, at, visitor| {
    visitor.refer(&Path::Field(at, "topic"), Kind::Topic, &fact.topic);
    visitor.refer(&Path::Field(at, "drug"), Kind::Drug, &fact.drug);
    visitor.text(&Path::Field(at, "text"), &fact.text);
    texts(at, "points", &fact.points, visitor);
    visitor.cites(&Path::Field(at, "cites"), &fact.cites);
});

walk!(Background, |background, at, visitor| {
    visitor.text(&Path::Field(at, "heading"), &background.heading);
    texts(at, "paragraphs", &background.paragraphs, visitor);
    texts(at, "points", &background.points, visitor);
    visitor.cites(&Path::Field(at, "cites"), &background.cites);
});

walk!(Risk, |risk, at, visitor| {
    visitor.text(&Path::Field(at, "name"), &risk.name);
    refer(at, "effects", Kind::Effect, &risk.effects, visitor);
});

walk!(Warning, |warning, at, visitor| {
    visitor.refer(&Path::Field(at, "drug"), Kind::Drug, &warning.drug);
    for (index, risk) in warning.risks.iter().enumerate() {
        let at = &Path::Item(at, "risks", index);
        visitor.refer(&Path::Field(at, "risk"), Kind::Risk, &risk.risk);
        visitor.text(&Path::Field(at, "text"), &risk.text);
        for (index, origin) in risk.origins.iter().enumerate() {
            visitor.text(&Path::Field(&Path::Item(at, "origins", index), "who"), &origin.who);
        }
        visitor.text(&Path::Field(at, "advice"), &risk.advice);
        visitor.cites(&Path::Field(at, "cites"), &risk.cites);
    }
});

walk!(Area, |area, at, visitor| {
    visitor.text(&Path::Field(at, "name"), &area.name);
});

walk!(Effect, |effect, at, visitor| {
    visitor.text(&Path::Field(at, "name"), &effect.name);
    visitor.text(&Path::Field(at, "term"), &effect.term);
    visitor.text(&Path::Field(at, "feels"), &effect.feels);
    visitor.text(&Path::Field(at, "advice"), &effect.advice);
    visitor.text(&Path::Field(at, "clinic"), &effect.clinic);
    visitor.refer(&Path::Field(at, "area"), Kind::Area, &effect.area);
    visitor.phrases(&Path::Field(at, "synonyms"), &effect.synonyms);
    visitor.cites(&Path::Field(at, "cites"), &effect.cites);
});

walk!(Benefit, |benefit, at, visitor| {
    visitor.text(&Path::Field(at, "name"), &benefit.name);
    visitor.text(&Path::Field(at, "meaning"), &benefit.meaning);
    visitor.text(&Path::Field(at, "term"), &benefit.term);
    visitor.cites(&Path::Field(at, "cites"), &benefit.cites);
});

walk!(Study, |study, at, visitor| {
    visitor.text(&Path::Field(at, "name"), &study.name);
    visitor.text(&Path::Field(at, "people"), &study.people);
    visitor.text(&Path::Field(at, "beside"), &study.beside);
    visitor.text(&Path::Field(at, "comparator"), &study.comparator);
    for (index, arm) in study.arms.iter().enumerate() {
        let at = &Path::Item(at, "arms", index);
        visitor.text(&Path::Field(at, "name"), &arm.name);
        if let Some(drug) = &arm.drug {
            visitor.refer(&Path::Field(at, "drug"), Kind::Drug, drug);
        }
    }
    if let Some(cut_off) = &study.cut_off {
        visitor.text(&Path::Field(at, "cut_off"), cut_off);
    }
    visitor.cites(&Path::Field(at, "cites"), &study.cites);
});

walk!(Observation, |observation, at, visitor| {
    visitor.refer(&Path::Field(at, "effect"), Kind::Outcome, &observation.effect);
    visitor.refer(&Path::Field(at, "study"), Kind::Study, &observation.study);
    if let Some(note) = &observation.note {
        visitor.text(&Path::Field(at, "note"), note);
    }
    visitor.cites(&Path::Field(at, "cites"), &observation.cites);
});

walk!(Gap, |gap, at, visitor| {
    visitor.refer(&Path::Field(at, "effect"), Kind::Outcome, &gap.effect);
    visitor.refer(&Path::Field(at, "drug"), Kind::Drug, &gap.drug);
    if let Some(note) = &gap.note {
        visitor.text(&Path::Field(at, "note"), note);
    }
    visitor.cites(&Path::Field(at, "cites"), &gap.cites);
});

walk!(Change, |change, at, visitor| {
    refer(at, "drugs", Kind::Drug, &change.drugs, visitor);
    statement(&Path::Field(at, "then"), &change.then, visitor);
    statement(&Path::Field(at, "now"), &change.now, visitor);
});

walk!(Matter, |matter, at, visitor| {
    visitor.text(&Path::Field(at, "name"), &matter.name);
    refer(at, "topics", Kind::Topic, &matter.topics, visitor);
});

walk!(Question, |question, at, visitor| {
    visitor.text(&Path::Field(at, "text"), &question.text);
    refer(at, "drugs", Kind::Drug, &question.drugs, visitor);
    refer(at, "matters", Kind::Matter, &question.matters, visitor);
    refer(at, "effects", Kind::Effect, &question.effects, visitor);
});

walk!(Term, |term, at, visitor| {
    visitor.text(&Path::Field(at, "term"), &term.term);
    visitor.text(&Path::Field(at, "meaning"), &term.meaning);
});

walk!(RedFlag, |flag, at, visitor| {
    visitor.text(&Path::Field(at, "name"), &flag.name);
    visitor.text(&Path::Field(at, "advice"), &flag.advice);
    visitor.phrases(&Path::Field(at, "phrases"), &flag.phrases);
    refer(at, "effects", Kind::Effect, &flag.effects, visitor);
    visitor.cites(&Path::Field(at, "cites"), &flag.cites);
});
