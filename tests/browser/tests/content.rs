//! What the embedded pack says, as far as tests name it. An editor who changes a fact looks here.

/// A drug of the pack.
pub struct Drug {
    pub id: &'static str,
    pub brand: &'static str,
    /// As the controls and the figures call it.
    pub dose: &'static str,
    /// One number that was checked by hand against the label: the effect, and the three parts of its sentence.
    pub effect: &'static str,
    pub with: &'static str,
    pub without: &'static str,
    pub difference: &'static str,
}

/// The three drugs, alphabetical by brand.
pub const DRUGS: [Drug; 3] = [
    Drug {
        id: "cibinqo",
        brand: "Cibinqo",
        dose: "100 mg",
        effect: "nausea",
        with: "6 of 100 with",
        without: "2 of 100 without",
        difference: "4 more of 100",
    },
    Drug {
        id: "opzelura",
        brand: "Opzelura",
        dose: "",
        effect: "nasopharyngitis",
        with: "3 of 100 with",
        without: "1 of 100 without",
        difference: "2 more of 100",
    },
    Drug {
        id: "rinvoq",
        brand: "Rinvoq",
        dose: "15 mg",
        effect: "acne",
        with: "10 of 100 with",
        without: "2 of 100 without",
        difference: "8 more of 100",
    },
];

/// A word of each risk of the boxed warnings, in small letters.
pub const RISKS: [&str; 5] = ["infection", "death", "cancer", "heart", "clot"];
