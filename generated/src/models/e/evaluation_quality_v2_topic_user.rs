// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EvaluationQualityV2TopicUser`.
#[non_exhaustive]
pub struct EvaluationQualityV2TopicUser {
    /// `displayName`.
    pub display_name: Option<String>,
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(EvaluationQualityV2TopicUser {
    "displayName" Str display_name,
    "id" Str id,
});
