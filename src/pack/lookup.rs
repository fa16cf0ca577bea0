//! Records by their ids. A pack has some hundred records, so each is looked for; no order or table is kept.

use super::{BoxedWarning, Drug, Effect, Fact, Id, Pack, Risk, Source, Study, Topic, WarnedRisk};

impl Pack {
    pub fn drug(&self, id: &str) -> Option<&Drug> {
        self.drugs.iter().find(|own| *own.id == *id)
    }

    pub fn effect(&self, id: &str) -> Option<&Effect> {
        self.effects.iter().find(|own| *own.id == *id)
    }

    pub fn topic(&self, id: &str) -> Option<&Topic> {
        self.topics.iter().find(|own| *own.id == *id)
    }

    /// What a drug's label answers to a topic.
    pub fn answer(&self, topic: &str, drug: &str) -> Option<&Fact> {
        self.facts.iter().find(|fact| *fact.topic == *topic && *fact.drug == *drug)
    }

    pub fn risk(&self, id: &str) -> Option<&Risk> {
        self.risks.iter().find(|own| *own.id == *id)
    }

    pub fn study(&self, id: &str) -> Option<&Study> {
        self.studies.iter().find(|own| *own.id == *id)
    }

    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources.iter().find(|own| *own.id == *id)
    }

    /// What the boxed warning of a drug says, risk by risk; nothing where it has none.
    pub fn boxed(&self, drug: &Drug) -> impl Iterator<Item = &WarnedRisk> {
        let own = |id: &Id| matches!(&drug.boxed_warning, BoxedWarning::Warning(own) if own == id);
        self.warnings.iter().filter(move |warning| own(&warning.id)).flat_map(|warning| &warning.risks)
    }
}
