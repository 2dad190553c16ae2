// Frozen: written by an earlier generator, never again. Do not edit.

/// The schema `Words`.
pub type Words = Vec<String>;
