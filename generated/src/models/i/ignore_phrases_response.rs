// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `IgnorePhrasesResponse`.
#[non_exhaustive]
pub struct IgnorePhrasesResponse {
    /// `addedPhrases`, required.
    pub added_phrases: Option<i64>,
    /// `totalPhrases`, required.
    pub total_phrases: Option<i64>,
    /// `updatedPhrases`, required.
    pub updated_phrases: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(IgnorePhrasesResponse {
    "addedPhrases" Int added_phrases,
    "totalPhrases" Int total_phrases,
    "updatedPhrases" Int updated_phrases,
});
