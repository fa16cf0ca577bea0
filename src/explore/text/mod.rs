//! Words as letters: how they are spelt, what they end in, how they sound and how far apart two of them are.

pub mod fold;
pub mod sound;
pub mod stem;
pub mod typo;
