//! What stands below the explorer, a chapter a file.

pub mod about;
pub mod benefits;
pub mod care;
pub mod changes;
pub mod compare;
pub mod digest;
pub mod fact_table;
pub mod glossary;
pub mod other_warnings;
pub mod other_ways;
pub mod red_flags;
pub mod source_entry;
pub mod sources;
pub mod visit;
