//! What labels say of a situation: the one rule, for the page and the paper.

use super::likeness::Likeness;
use super::{About, Said, SituationAnswers, Statement, Subject};
use crate::pack::{Drug, FactMention, Pack, RiskMention, Situation, WarningKind};

/// How much room there is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Room {
    /// For every word.
    Ample,
    /// For the names of risks, and for a fact's one sentence or the points that speak of the situation.
    Little,
}

/// The labels of a pack, as they are read in one language.
#[derive(Clone, Copy)]
pub struct Labels<'p> {
    pack: &'p Pack,
    likeness: Likeness<'p>,
    room: Room,
}

impl<'p> Labels<'p> {
    /// For the page: every word of the statements.
    pub fn at_length(pack: &'p Pack, lang: &'p str) -> Labels<'p> {
        Labels::of(pack, lang, Room::Ample)
    }

    /// For the paper: only names of risks, and the parts of facts that are needed to talk about them.
    pub fn in_short(pack: &'p Pack, lang: &'p str) -> Labels<'p> {
        Labels::of(pack, lang, Room::Little)
    }

    fn of(pack: &'p Pack, lang: &'p str, room: Room) -> Labels<'p> {
        Labels { pack, likeness: Likeness { lang, fallbacks: &pack.head.languages }, room }
    }

    /// Whether two statements read alike in this language.
    pub fn alike(self, a: &Statement, b: &Statement) -> bool {
        self.likeness.alike(a, b)
    }

    /// What the labels of `drugs` say of each situation in turn.
    pub fn tell(
        self,
        situations: impl IntoIterator<Item = &'p Situation>,
        drugs: &[&'p Drug],
    ) -> Vec<SituationAnswers<'p>> {
        let mut all: Vec<SituationAnswers> = Vec::new();
        for situation in situations {
            let mut said = Vec::new();
            for drug in drugs {
                self.label(situation, drug, &mut said);
            }
            for own in &mut said {
                own.said_earlier = all.iter().position(|earlier| self.likeness.has(&earlier.said, own));
            }
            all.push(SituationAnswers { situation, said });
        }
        all
    }

    /// The earliest situation in `before` that already shows this whole risk; `None` for anything but a risk.
    /// Answers to topics are repeated with each situation, because their other parts may not concern this
    /// one.
    pub fn earlier<'t>(
        self,
        before: &'t [SituationAnswers<'p>],
        subject: &Subject,
    ) -> Option<&'t SituationAnswers<'p>> {
        let is_risk = matches!(subject.about, About::Risk { .. });
        before.iter().filter(|_| is_risk).find(|earlier| {
            let there = earlier.said.iter().filter(|had| had.about == subject.about);
            let there: Vec<Statement> = there.copied().collect();
            subject.said.iter().all(|own| self.likeness.has(&there, own))
        })
    }

    /// Adds what one label says. A point that repeats one of an earlier question is left out.
    fn label(self, situation: &'p Situation, drug: &'p Drug, said: &mut Vec<Statement<'p>>) {
        for mention in &situation.risks {
            said.extend(self.risk(mention, drug));
        }
        for mention in &situation.facts {
            for own in self.fact(mention, drug) {
                if !matches!(own.said, Said::Point(_)) || !self.likeness.has(said, &own) {
                    said.push(own);
                }
            }
        }
        for silence in situation.silences.iter().filter(|silence| silence.drug == drug.id) {
            said.push(Statement {
                drug,
                about: About::Silence,
                said: Said::Silence(silence.reason),
                unchecked: true,
                cites: &[],
                said_earlier: None,
            });
        }
    }

    fn risk(self, mention: &RiskMention, drug: &'p Drug) -> Vec<Statement<'p>> {
        let warning = self.pack.warning(&mention.warning).filter(|own| own.drug == drug.id);
        let warned =
            warning.and_then(|own| Some((own.kind, own.risks.iter().find(|own| own.risk == mention.risk)?)));
        let named = self.pack.risk(&mention.risk);
        let Some(((kind, warned), risk)) = warned.zip(named) else { return Vec::new() };
        let about = About::Risk { risk, boxed: kind == WarningKind::Boxed };
        let one = |said, cites| Statement { drug, about, said, unchecked: false, cites, said_earlier: None };
        if self.room == Room::Little {
            return vec![one(Said::Name(&risk.name), &[])];
        }
        let origins = warned.origins.iter().enumerate();
        let spoken = origins.filter(|(place, _)| mention.origins.contains(&(place + 1)));
        let said = [Said::Warned(warned), Said::Advice(&warned.advice)].into_iter();
        let said = said.chain(spoken.map(|(_, origin)| Said::Origin(origin)));
        said.map(|said| one(said, &warned.cites)).collect()
    }

    fn fact(self, mention: &FactMention, drug: &'p Drug) -> Vec<Statement<'p>> {
        let fact = self.pack.fact(&mention.fact).filter(|own| own.drug == drug.id);
        let topic = fact.and_then(|fact| self.pack.topic(&fact.topic));
        let Some((fact, topic)) = fact.zip(topic) else { return Vec::new() };
        let stands = |part: usize| match self.room {
            Room::Ample => mention.speaks(part),
            Room::Little => mention.in_short(part),
        };
        let one = |said| Statement {
            drug,
            about: About::Topic(topic),
            said,
            unchecked: fact.unchecked,
            cites: &fact.cites,
            said_earlier: None,
        };
        let parts = [Said::Sentence(&fact.text)].into_iter().chain(fact.points.iter().map(Said::Point));
        parts.enumerate().filter(|(part, _)| stands(*part)).map(|(_, said)| one(said)).collect()
    }
}
