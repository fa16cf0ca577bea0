//! What a patient came for, at a glance: what is compared, the boxed warnings, the table.

pub mod band;
pub mod brief;
pub mod choose;
pub mod cited;
pub mod comfort;
pub mod drug_toggle;
pub mod header;
pub mod left_out;
pub mod more_often;
pub mod on_paper;
pub mod outcome;
pub mod rows;
pub mod table;
pub mod warned_risk;
