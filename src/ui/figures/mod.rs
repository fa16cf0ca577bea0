//! How a comparison is drawn and said, wherever it stands.

pub mod comparison;
pub mod every_figure;
pub mod evidence_detail;
pub mod figure_list;
pub mod icon_array;
pub mod interval_line;
pub mod one_line;
pub mod other_studies;
pub mod pair;
pub mod sentence;
pub mod waffle;
