//! Builds small studies and packs, so that tests state only what they are about.

use drug_compare::evidence::Comparison;
use drug_compare::pack::{
    Ages, Approval, Arm, Benefit, BoxedWarning, Cites, Date, Difference, Dose, DoseId, Drug, DrugId, Effect,
    Emergency, Form, Gap, GapReason, Head, Interval, Observation, Pack, Percent, Phrases, Points,
    Publication, Study, StudyRank, Text, Urgency, Value,
};

const DAY: Date = Date { year: 2026, month: 6, day: 30 };

pub fn text(words: &str) -> Text {
    serde_json::from_value(serde_json::json!({ "en": words })).unwrap()
}

/// A study with a placebo arm `without` and one arm per `(drug, dose, people)`, named `drug-dose`.
pub fn study(id: &str, from: u8, to: Option<u8>, without: u32, arms: &[(&str, &str, u32)]) -> Study {
    let arm = |id: String, people| Arm {
        id: id.as_str().into(),
        name: text("arm"),
        drug: None,
        dose: None,
        people,
    };
    let with = arms.iter().map(|(drug, dose, people)| Arm {
        drug: Some(DrugId::from(*drug)),
        dose: Some(DoseId::from(*dose)),
        ..arm(format!("{drug}-{dose}"), *people)
    });
    Study {
        id: id.into(),
        name: text(id),
        registry: vec![],
        weeks: 16,
        ages: Ages { from, to },
        people: text("people"),
        beside: text("nothing else"),
        comparator: text("pills without medicine"),
        without: "without".into(),
        arms: std::iter::once(arm("without".to_owned(), without)).chain(with).collect(),
        cut_off: None,
        whole: true,
        rank: StudyRank::LabelPool,
        cites: Cites::default(),
    }
}

/// A cell written as `13`, `23%`, `<1%`, or `37=23.7%` for a count of our own.
pub fn value(arm: &str, cell: &str) -> Value {
    let mut value =
        Value { arm: arm.into(), count: None, percent: None, of: None, derived: false, interval: None };
    let (count, percent) = match cell.split_once('=') {
        Some((count, percent)) => (Some(count), Some(percent)),
        None if cell.ends_with('%') => (None, Some(cell)),
        None => (Some(cell), None),
    };
    value.count = count.map(|count| count.parse().unwrap());
    value.percent = percent.map(|percent| Percent::parse(percent.trim_end_matches('%')).unwrap());
    value.derived = count.is_some() && percent.is_some();
    value
}

/// A shown row of `study`, a cell for each of its arms: the one without first.
pub fn row(effect: &str, study: &Study, cells: &[&str]) -> Observation {
    Observation {
        id: format!("{effect}-{}", study.id).into(),
        effect: effect.into(),
        study: study.id.clone(),
        shown: true,
        values: study.arms.iter().zip(cells).map(|(arm, cell)| value(&arm.id, cell)).collect(),
        differences: vec![],
        note: None,
        cites: Cites::default(),
    }
}

pub fn difference(arm: &str, value: &str, low: &str, high: &str) -> Difference {
    let points = |text| Points::parse(text).unwrap();
    Difference {
        arm: arm.into(),
        value: points(value),
        interval: Interval { low: points(low), high: points(high) },
    }
}

/// Calls `look` with the comparison of `with` against `without`, cells as in [`value`].
pub fn compare<R>(with: (&str, u32), without: (&str, u32), look: impl FnOnce(&Comparison) -> R) -> R {
    let study = study("study", 12, None, without.1, &[("drug", "dose", with.1)]);
    let row = row("effect", &study, &[without.0, with.0]);
    look(&Comparison::new(&study, &row, &study.arms[1]).unwrap())
}

pub fn effect(id: &str) -> Effect {
    Effect {
        id: id.into(),
        name: text(id),
        brief: None,
        term: text(id),
        feels: text(id),
        urgency: Urgency::Mention,
        everyday: false,
        advice: text(id),
        clinic: text(id),
        area: "skin".into(),
        parts: Vec::new(),
        synonyms: Phrases::default(),
        total: false,
        illness: false,
        cites: Cites::default(),
    }
}

pub fn benefit(id: &str) -> Benefit {
    Benefit { id: id.into(), name: text(id), meaning: text(id), term: text(id), cites: Cites::default() }
}

pub fn drug(id: &str, doses: &[&str], approved_from: u8) -> Drug {
    let ages = Ages { from: approved_from, to: None };
    Drug {
        id: id.into(),
        brand: id.into(),
        generic: id.into(),
        maker: id.into(),
        form: Form::Pill,
        form_words: text("pill"),
        say: None,
        strengths: text("strengths"),
        doses: doses
            .iter()
            .map(|dose| Dose { id: DoseId::from(*dose), name: text(dose), ..Dose::default() })
            .collect(),
        approvals: vec![Approval { date: DAY, ages, text: text("approved"), cites: Cites::default() }],
        boxed_warning: BoxedWarning::None,
        label: "label".into(),
        checked: DAY,
        review_by: DAY,
        notices: vec![],
    }
}

pub fn gap(effect: &str, drug: &str, doses: &[&str], ages: Option<Ages>, reason: GapReason) -> Gap {
    Gap {
        id: format!("{effect}-{drug}").into(),
        effect: effect.into(),
        drug: drug.into(),
        doses: doses.iter().map(|dose| DoseId::from(*dose)).collect(),
        ages,
        reason,
        note: Some(text("note")),
        cites: Cites::default(),
    }
}

pub fn empty_pack() -> Pack {
    let publication = Publication {
        reviewed: None,
        made_by: text("us"),
        funding: text("none"),
        update_policy: text("policy"),
        evidence: vec![],
        corrections: text("write"),
        intended_use: text("use"),
        licence: "CC-BY-4.0".into(),
        checked: DAY,
        review_by: DAY,
    };
    let emergency = Emergency {
        number: "911".into(),
        numbers: Vec::new(),
        text: text("call"),
        report: text("report"),
        report_url: "https://example.org".into(),
    };
    Pack {
        head: Head {
            format: 1,
            id: "pack".into(),
            languages: vec!["en".into()],
            title: text("title"),
            illness: text("illness"),
            class: text("class"),
            publication,
            emergency,
        },
        ..Pack::default()
    }
}
