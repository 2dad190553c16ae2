// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConfusionIntentInfo`.
#[non_exhaustive]
pub struct ConfusionIntentInfo {
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `utteranceCount`.
    pub utterance_count: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(ConfusionIntentInfo {
    "id" Str id,
    "name" Str name,
    "utteranceCount" Int utterance_count,
});
