//! Visits as they were saved, for paper.

use serde_json::{Value, json};

/// A visit as it was saved, with the most sheets it may take and what must be on them.
pub struct Saved {
    pub lang: &'static str,
    pub visit: Value,
    pub most: usize,
    pub parts: &'static [&'static str],
}

fn asked(questions: &[&str]) -> Value {
    questions.iter().map(|question| json!({ "question": { "pack": question } })).collect()
}

const EIGHT: [&str; 8] = [
    "acne",
    "nausea",
    "herpes-zoster",
    "nasopharyngitis",
    "headache",
    "eczema-herpeticum",
    "blood-creatine-phosphokinase-increased",
    "deep-vein-thrombosis",
];

/// Three medicines, everything ticked and written, and eight effects on the list.
fn full() -> Value {
    json!({
        "drug-compare": 1, "drugs": ["cibinqo", "opzelura", "rinvoq"], "age": "65-plus", "pinned": EIGHT,
        "visit": {
            "matters": ["how-soon", "cancer-and-clots", "cost"],
            "situation": ["pregnancy", "breastfeeding", "smoking", "heart-and-clots", "infections", "cancer",
                "diabetes", "kidneys", "liver", "other-medicines"],
            "burdens": ["sleep"], "tried": ["steroid-creams"], "tried_words": "Tacrolimus for two years",
            "decision": "wait", "look_again": "2027-01-15",
            "questions": [
                { "question": { "pack": "why-this-one" } }, { "question": { "pack": "when-better" } },
                { "question": { "own": "May I go on with my gel?" }, "note": "the blue one" },
            ],
            "notes": "Bring the list of medicines.",
        },
    })
}

/// Everything that a reader can tick, with eight effects on the list, fits on two sheets in type of 9 points, in Spanish
/// too, which needs more room for the same statements.
pub fn visits() -> [Saved; 6] {
    let one = json!({
        "drug-compare": 1, "drugs": ["rinvoq"], "pinned": ["acne", "headache"],
        "visit": {
            "matters": ["how-soon"], "situation": ["smoking"],
            "questions": asked(&["why-this-one", "boxed-warning-and-me", "when-better"]),
        },
    });
    let two = json!({
        "drug-compare": 1, "drugs": ["opzelura", "rinvoq"], "doses": { "rinvoq": "30-mg" }, "pinned": ["acne", "nausea"],
        "visit": { "matters": ["cost"], "situation": ["pregnancy"], "questions": asked(&["why-this-one"]) },
    });
    let three = json!({
        "drug-compare": 1, "drugs": ["cibinqo", "opzelura", "rinvoq"], "pinned": ["acne", "nausea", "headache"],
        "visit": {
            "matters": ["cost", "how-soon"], "situation": ["smoking", "diabetes"], "burdens": ["sleep"],
            "questions": asked(&["why-this-one", "boxed-warning-and-me", "when-better"]),
        },
    });
    // A second sheet is begun, and there are lines to write on.
    let half = json!({
        "drug-compare": 1, "drugs": ["cibinqo", "opzelura", "rinvoq"], "pinned": EIGHT,
        "visit": {
            "situation": ["pregnancy", "heart-and-clots", "infections", "other-medicines"],
            "questions": asked(&["why-this-one", "boxed-warning-and-me", "when-better"]),
        },
    });
    let everything: &[&str] = &[
        "Boxed warning: Cibinqo, Opzelura and Rinvoq",
        "Seen with another drug of the group, in another illness",
        "3 with it. 1 without. 2 more.",
        "Age 65 or over.",
        "Kidney problems. Cibinqo: We could not read this part.",
        "See also 6, 9.",
        "Tacrolimus for two years",
        "May I go on with my gel? the blue one",
        "Bring the list of medicines.",
        "Jan 15, 2027",
    ];
    let in_spanish: &[&str] = &[
        "Advertencia de recuadro: Cibinqo, Opzelura y Rinvoq",
        "Visto con otro medicamento del grupo, en otra enfermedad",
        "3 con él. 1 sin él. 2 más.",
        "Menos de 1 con él. Ningún caso en 342 personas sin él. Menos de 1 más.",
        "65 años o más.",
        "Vea también 6, 9.",
        "Bring the list of medicines.",
    ];
    [
        Saved {
            lang: "en",
            visit: one,
            most: 1,
            parts: &[
                "Rinvoq 15 mg upadacitinib, pill",
                "12+, moderate to severe, when others won’t do",
                "Boxed warning: Rinvoq",
                "10 with it. 2 without. 8 more.",
                "899 and 902 people",
                "How soon it may help",
                "Smoking, now or before. Boxed warning: Cancer; Heart attack and stroke.",
                "Why do you think of this medicine",
                "911",
                "988",
                "1-800-222-1222",
                "dailymed.nlm.nih.gov/",
            ],
        },
        Saved {
            lang: "es",
            visit: two,
            most: 1,
            parts: &[
                "Mi cita: ",
                "Rinvoq 30 mg upadacitinib, pastilla",
                "Advertencia de recuadro: Opzelura y Rinvoq",
                "16 con él. 2 sin él. 14 más.",
                "Embarazo, ahora o posible.",
                "Llame al 911 ya.",
                "988",
                "1-800-222-1222",
                "Fuentes",
            ],
        },
        Saved {
            lang: "en",
            visit: three,
            most: 1,
            parts: &["Boxed warning: Cibinqo, Opzelura and Rinvoq", "Diabetes. Warning: Low blood sugar."],
        },
        Saved {
            lang: "es",
            visit: half,
            most: 2,
            parts: &["Coágulo en una pierna o un brazo En el recuadro"],
        },
        Saved { lang: "en", visit: full(), most: 2, parts: everything },
        Saved { lang: "es", visit: full(), most: 2, parts: in_spanish },
    ]
}
