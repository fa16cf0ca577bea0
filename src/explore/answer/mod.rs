//! What is answered to a query: which phrases it means and how well they fit, which red flag it rings, and the hits.

mod alarm;
mod asked;
mod elsewhere;
pub mod hit;
mod judge;
mod read;
mod results;
mod rewrite;
mod score;
mod search;
