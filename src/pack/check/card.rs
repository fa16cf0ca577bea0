//! A card can show what it names: answers in brief, real totals, no row twice.

use crate::pack::problem::tell;
use crate::pack::{CardRow, Pack, Problem};

pub fn check(pack: &Pack, problems: &mut Vec<Problem>) {
    for (index, row) in pack.card.iter().enumerate() {
        if pack.card.iter().take(index).any(|earlier| earlier == row) {
            tell!(problems, "/card/{index}", "this row stands here twice");
        }
        match row {
            CardRow::SeenMoreOften(0) => {
                tell!(problems, "/card/{index}", "a row shows at least one effect");
            }
            CardRow::Total(id) => {
                if pack.effects.iter().any(|effect| effect.id == *id && !effect.total) {
                    tell!(problems, "/card/{index}/total", "`{id}` is not a total");
                }
            }
            CardRow::Topic(_) | CardRow::Benefit(_) | CardRow::SeenMoreOften(_) => {}
        }
    }
    let shows = |topic| pack.card.iter().any(|row| matches!(row, CardRow::Topic(id) if id == topic));
    for (index, topic) in pack.topics.iter().enumerate() {
        if topic.brief.is_none() && shows(&topic.id) {
            tell!(problems, "/topics/{index}", "the card shows this topic: it needs a `brief`");
        }
    }
    for (index, fact) in pack.facts.iter().enumerate() {
        if fact.brief.is_none() && shows(&fact.topic) {
            tell!(problems, "/facts/{index}", "the card shows this answer: it needs a `brief`");
        }
    }
}
