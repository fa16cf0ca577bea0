//! Records by their ids. A pack has some hundred records, so each is looked for; no order or table is kept.
//!
//! An id is given as one of its own kind, or as plain text.

use super::{
    Arm, ArmId, Benefit, BenefitId, BoxedWarning, Burden, BurdenId, Dose, DoseId, Drug, DrugId, Effect,
    EffectId, Fact, FactId, Matter, MatterId, Pack, Question, QuestionId, RedFlag, Risk, RiskId, Situation,
    SituationId, Source, SourceId, Study, StudyId, Topic, TopicId, WarnedRisk, Warning, WarningId,
};

macro_rules! lookups {
    ($($name:ident: $id:ident in $list:ident -> $record:ident)*) => { $(
        pub fn $name<Q: ?Sized>(&self, id: &Q) -> Option<&$record>
        where
            $id: PartialEq<Q>,
        {
            self.$list.iter().find(|own| own.id == *id)
        }
    )* };
}

impl Pack {
    lookups! {
        drug: DrugId in drugs -> Drug
        effect: EffectId in effects -> Effect
        topic: TopicId in topics -> Topic
        fact: FactId in facts -> Fact
        risk: RiskId in risks -> Risk
        warning: WarningId in warnings -> Warning
        study: StudyId in studies -> Study
        source: SourceId in sources -> Source
        benefit: BenefitId in benefits -> Benefit
        question: QuestionId in questions -> Question
        matter: MatterId in matters -> Matter
        situation: SituationId in situations -> Situation
        burden: BurdenId in burdens -> Burden
    }

    /// An effect and its place among all.
    pub fn placed_effect<Q: ?Sized>(&self, id: &Q) -> Option<(usize, &Effect)>
    where
        EffectId: PartialEq<Q>,
    {
        self.effects.iter().enumerate().find(|(_, own)| own.id == *id)
    }

    /// The red flags that pages and prints list.
    pub fn listed_flags(&self) -> impl Iterator<Item = &RedFlag> {
        self.red_flags.iter().filter(|flag| !flag.unlisted)
    }

    /// What a drug's label answers to a topic.
    pub fn answer(&self, topic: &TopicId, drug: &DrugId) -> Option<&Fact> {
        self.facts.iter().find(|fact| fact.topic == *topic && fact.drug == *drug)
    }

    /// What the boxed warning of a drug says, risk by risk; nothing where it has none.
    pub fn boxed(&self, drug: &Drug) -> impl Iterator<Item = &WarnedRisk> {
        let own = |id: &WarningId| matches!(&drug.boxed_warning, BoxedWarning::Warning(own) if own == id);
        self.warnings.iter().filter(move |warning| own(&warning.id)).flat_map(|warning| &warning.risks)
    }
}

impl Drug {
    lookups! { dose: DoseId in doses -> Dose }
}

impl Study {
    lookups! { arm: ArmId in arms -> Arm }
}
