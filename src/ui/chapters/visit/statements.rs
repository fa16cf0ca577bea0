//! What each label says of one situation, statement by statement, under the risk or the question that it is about.

use crate::pack::{
    Cite, Drug, FactMention, Origin, OriginDrug, Risk, RiskMention, SilenceReason, Situation, Text, Topic,
    WarningKind,
};
use crate::ui::page::Page;

/// What statements are about.
#[derive(Clone, Copy, PartialEq)]
pub enum About<'p> {
    Risk {
        risk: &'p Risk,
        boxed: bool,
    },
    Topic(&'p Topic),
    /// Nothing that is said: why a label is silent.
    Silence,
}

#[derive(Clone, Copy)]
pub enum Said<'p> {
    Sentence(&'p Text),
    Point(&'p Text),
    Advice(&'p Text),
    Origin(&'p Origin),
    Silence(SilenceReason),
}

#[derive(Clone, Copy)]
pub struct Statement<'p> {
    pub said: Said<'p>,
    /// True where we could not read it.
    pub unchecked: bool,
    pub cites: &'p [Cite],
}

/// The statements about one risk or question, drug by drug.
pub struct Subject<'p> {
    pub about: About<'p>,
    pub said: Vec<(&'p Drug, Statement<'p>)>,
    /// Where the risk was seen, all of it.
    pub origins: Vec<(&'p Drug, &'p Origin)>,
}

/// Risks first, then questions, each in the order they are met; why a label is silent comes last.
pub fn subjects<'p>(page: &'p Page, situation: &'p Situation, drugs: &[&'p Drug]) -> Vec<Subject<'p>> {
    let mut subjects = Vec::new();
    for drug in drugs.iter().copied() {
        for mention in &situation.risks {
            risk(page, &mut subjects, mention, drug);
        }
    }
    for drug in drugs.iter().copied() {
        for mention in &situation.facts {
            fact(page, &mut subjects, mention, drug);
        }
    }
    for drug in drugs.iter().copied() {
        for silence in situation.silences.iter().filter(|silence| silence.drug == drug.id) {
            let statement = Statement { said: Said::Silence(silence.reason), unchecked: true, cites: &[] };
            add(&mut subjects, About::Silence, drug, vec![statement]);
        }
    }
    subjects
}

fn add<'s, 'p>(
    subjects: &'s mut Vec<Subject<'p>>,
    about: About<'p>,
    drug: &'p Drug,
    said: Vec<Statement<'p>>,
) -> Option<&'s mut Subject<'p>> {
    if !subjects.iter().any(|own| own.about == about) {
        subjects.push(Subject { about, said: Vec::new(), origins: Vec::new() });
    }
    let subject = subjects.iter_mut().find(|own| own.about == about)?;
    subject.said.extend(said.into_iter().map(|own| (drug, own)));
    Some(subject)
}

fn risk<'p>(page: &'p Page, subjects: &mut Vec<Subject<'p>>, mention: &RiskMention, drug: &'p Drug) {
    let warning = page.pack.warnings.iter().find(|own| own.id == mention.warning && own.drug == drug.id);
    let warned =
        warning.and_then(|own| Some((own.kind, own.risks.iter().find(|own| own.risk == mention.risk)?)));
    let named = page.pack.risks.iter().find(|own| own.id == mention.risk);
    let Some(((kind, warned), risk)) = warned.zip(named) else { return };
    let spoken =
        warned.origins.iter().enumerate().filter(|(place, _)| mention.origins.contains(&(place + 1)));
    let said = [Said::Sentence(&warned.text), Said::Advice(&warned.advice)].into_iter();
    let said = said.chain(spoken.map(|(_, origin)| Said::Origin(origin)));
    let said = said.map(|said| Statement { said, unchecked: false, cites: &warned.cites }).collect();
    let about = About::Risk { risk, boxed: kind == WarningKind::Boxed };
    if let Some(subject) = add(subjects, about, drug, said) {
        subject.origins.extend(warned.origins.iter().map(|origin| (drug, origin)));
    }
}

/// A point that the same label has with an earlier question stands there.
fn fact<'p>(page: &'p Page, subjects: &mut Vec<Subject<'p>>, mention: &FactMention, drug: &'p Drug) {
    let fact = page.pack.facts.iter().find(|own| own.id == mention.fact && own.drug == drug.id);
    let topic = fact.and_then(|fact| page.pack.topics.iter().find(|topic| topic.id == fact.topic));
    let Some((fact, topic)) = fact.zip(topic) else { return };
    let speaks = |part: &usize| mention.parts.is_empty() || mention.parts.contains(part);
    let parts = [Said::Sentence(&fact.text)].into_iter().chain(fact.points.iter().map(Said::Point));
    let parts = parts.enumerate().filter(|(part, _)| speaks(part));
    let parts = parts.map(|(_, said)| Statement { said, unchecked: fact.unchecked, cites: &fact.cites });
    let earlier = subjects.iter().flat_map(|subject| &subject.said).filter(|(other, _)| other.id == drug.id);
    let is_new = |own: &Statement| {
        !(matches!(own.said, Said::Point(_)) && earlier.clone().any(|(_, said)| alike(page, said, own)))
    };
    let said: Vec<Statement> = parts.filter(is_new).collect();
    if !said.is_empty() {
        add(subjects, About::Topic(topic), drug, said);
    }
}

/// Whether a reader would read the same words twice. What was seen with a drug itself is said of it alone.
pub fn alike(page: &Page, a: &Statement, b: &Statement) -> bool {
    let same = |a: &Text, b: &Text| page.plain(a) == page.plain(b);
    let said = match (a.said, b.said) {
        (Said::Sentence(a), Said::Sentence(b)) => same(a, b),
        (Said::Point(a), Said::Point(b)) => same(a, b),
        (Said::Advice(a), Said::Advice(b)) => same(a, b),
        (Said::Origin(a), Said::Origin(b)) => {
            a.drug != OriginDrug::This && (a.drug, a.illness) == (b.drug, b.illness) && same(&a.who, &b.who)
        }
        (Said::Silence(a), Said::Silence(b)) => a == b,
        _ => false,
    };
    said && a.unchecked == b.unchecked
}
