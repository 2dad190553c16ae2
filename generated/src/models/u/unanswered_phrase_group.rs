// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UnansweredPhraseGroup`.
#[non_exhaustive]
pub struct UnansweredPhraseGroup {
    /// `id`.
    pub id: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `phrases`.
    pub phrases: Option<Vec<super::UnansweredPhrase>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `unlinkedPhraseCount`.
    pub unlinked_phrase_count: Option<i64>,
    /// `unlinkedPhraseHitCount`.
    pub unlinked_phrase_hit_count: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(UnansweredPhraseGroup {
    "id" Str id,
    "label" Str label,
    "phrases" Any phrases,
    "selfUri" Str self_uri,
    "unlinkedPhraseCount" Int unlinked_phrase_count,
    "unlinkedPhraseHitCount" Int unlinked_phrase_hit_count,
});
