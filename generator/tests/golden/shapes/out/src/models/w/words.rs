// Written by the generator: `cargo xtask regenerate`. Do not edit.

/// The schema `Words`.
pub type Words = Vec<String>;
