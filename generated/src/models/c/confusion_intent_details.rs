// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConfusionIntentDetails`.
#[non_exhaustive]
pub struct ConfusionIntentDetails {
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `utteranceCount`.
    pub utterance_count: Option<i64>,
    /// `utterances`.
    pub utterances: Option<Vec<super::ConfusionUtterance>>,
    __marks: rt::Marks,
}

rt::model!(ConfusionIntentDetails {
    "id" Str id,
    "name" Str name,
    "selfUri" Str self_uri,
    "utteranceCount" Int utterance_count,
    "utterances" Any utterances,
});
