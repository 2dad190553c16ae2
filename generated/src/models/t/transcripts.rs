// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Transcripts`.
#[non_exhaustive]
pub struct Transcripts {
    /// `contains`.
    pub contains: Option<Vec<String>>,
    /// `doesNotContain`.
    pub does_not_contain: Option<Vec<String>>,
    /// `exactMatch`.
    pub exact_match: Option<Vec<String>>,
    /// `notSimilarTo`.
    pub not_similar_to: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(Transcripts {
    "contains" Texts contains,
    "doesNotContain" Texts does_not_contain,
    "exactMatch" Texts exact_match,
    "notSimilarTo" Texts not_similar_to,
});

rt::setters!(Transcripts {
    0 contains with_contains(Vec<String>) clear_contains,
    1 does_not_contain with_does_not_contain(Vec<String>) clear_does_not_contain,
    2 exact_match with_exact_match(Vec<String>) clear_exact_match,
    3 not_similar_to with_not_similar_to(Vec<String>) clear_not_similar_to,
});
