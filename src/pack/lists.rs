//! The pack as a whole: its head and its lists of records.

use crate::json::{Fields, record};

use super::read::{List, Reading};
use super::walk::{Path, Record, Visitor};
use super::{
    Area, Background, Benefit, Change, Drug, Effect, Emergency, Fact, Gap, Id, Lang, Matter, Observation,
    Publication, Question, RedFlag, Risk, Source, Study, Term, Text, Topic, Warning,
};

record! {
    /// What stands at the top of a pack beside its lists.
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
}

/// Declares every list of a pack once, for the pack, for its reading and for its schema.
macro_rules! lists {
    ($($name:ident: $record:ty,)*) => {
        /// One content pack, whole and sound.
        #[derive(Clone, Debug, PartialEq)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub struct Pack {
            #[cfg_attr(feature = "schema", schemars(flatten))]
            pub head: Head,
            $(
                #[cfg_attr(feature = "schema", schemars(default))]
                pub $name: Vec<$record>,
            )*
        }

        /// The lists as read: the sound records with their places, and the ids of the others.
        pub struct Lists {
            $(pub $name: List<$record>,)*
        }

        impl Lists {
            /// Takes the lists out of a pack's fields and leaves the rest.
            pub(super) fn read(fields: &mut Fields, reading: &mut Reading) -> Self {
                Lists { $($name: reading.list(stringify!($name), fields.remove(stringify!($name))),)* }
            }

            pub(super) fn into_pack(self, head: Head) -> Pack {
                Pack { head, $($name: self.$name.into_records(),)* }
            }

            /// Walks every sound record.
            pub fn walk(&self, visitor: &mut dyn Visitor) {
                $(for (index, record) in self.$name.iter() {
                    record.walk(&Path::Record(stringify!($name), index), visitor);
                })*
            }

            /// Every list by name, with the ids of its sound records and their places.
            pub fn ids(&self) -> Vec<(&'static str, Vec<(usize, &Id)>)> {
                vec![$((
                    stringify!($name),
                    self.$name.iter().map(|(index, record)| (index, record.id())).collect(),
                ),)*]
            }
        }

        impl Pack {
            /// Walks the head and every record.
            pub fn walk(&self, visitor: &mut dyn Visitor) {
                self.head.walk(visitor);
                $(for (index, record) in self.$name.iter().enumerate() {
                    record.walk(&Path::Record(stringify!($name), index), visitor);
                })*
            }
        }
    };
}

lists! {
    sources: Source,
    drugs: Drug,
    topics: Topic,
    facts: Fact,
    background: Background,
    risks: Risk,
    warnings: Warning,
    areas: Area,
    effects: Effect,
    benefits: Benefit,
    studies: Study,
    observations: Observation,
    gaps: Gap,
    changes: Change,
    matters: Matter,
    questions: Question,
    glossary: Term,
    red_flags: RedFlag,
}
