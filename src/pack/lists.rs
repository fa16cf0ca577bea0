//! The pack as a whole: its head and its lists of records.

use super::content::{Content, Many};
use super::draft::Draft;
use super::record::{Field, record, walk_fields};
use super::walk::{Path, Visitor};
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
        #[derive(Clone, Debug, Default, PartialEq)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub struct Pack {
            #[cfg_attr(feature = "schema", schemars(flatten))]
            pub head: Head,
            $(
                #[cfg_attr(feature = "schema", schemars(default))]
                pub $name: Vec<$record>,
            )*
        }

        /// The lists in their order.
        pub(super) const LISTS: &[Field] = &[$(Field::new(stringify!($name)),)*];

        impl Pack {
            /// Walks the head and every record.
            pub fn walk(&self, visitor: &mut dyn Visitor) {
                self.head.walk(&Path::Pack, visitor);
                walk_fields(LISTS, &[$(&self.$name,)*], &Path::Pack, visitor);
            }

            /// Every list, in the order of [`LISTS`].
            pub(super) fn lists(&self) -> [&dyn Many; LISTS.len()] {
                [$(&self.$name,)*]
            }

            pub(super) fn lists_mut(&mut self) -> [&mut dyn Many; LISTS.len()] {
                [$(&mut self.$name,)*]
            }
        }

        impl Draft {
            $(
                /// The records of this list that could be read, with their places.
                pub fn $name(&self) -> impl Iterator<Item = (usize, &$record)> {
                    let sound = self.sound(stringify!($name)).iter();
                    sound.filter_map(|(index, _)| Some((*index, self.pack.$name.get(*index)?)))
                }
            )*
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
