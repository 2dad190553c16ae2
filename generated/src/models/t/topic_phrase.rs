// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TopicPhrase`.
#[non_exhaustive]
pub struct TopicPhrase {
    /// `id`.
    pub id: Option<String>,
    /// `text`.
    pub text: Option<String>,
    /// `utteranceCount`.
    pub utterance_count: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(TopicPhrase {
    "id" Str id,
    "text" Str text,
    "utteranceCount" Int utterance_count,
});
