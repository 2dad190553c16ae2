// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UnansweredPhrase`.
#[non_exhaustive]
pub struct UnansweredPhrase {
    /// `id`.
    pub id: Option<String>,
    /// `text`.
    pub text: Option<String>,
    /// `unlinkedPhraseHitCount`.
    pub unlinked_phrase_hit_count: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(UnansweredPhrase {
    "id" Str id,
    "text" Str text,
    "unlinkedPhraseHitCount" Int unlinked_phrase_hit_count,
});
