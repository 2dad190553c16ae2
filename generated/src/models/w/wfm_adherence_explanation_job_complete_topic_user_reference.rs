// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmAdherenceExplanationJobCompleteTopicUserReference`.
#[non_exhaustive]
pub struct WfmAdherenceExplanationJobCompleteTopicUserReference {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WfmAdherenceExplanationJobCompleteTopicUserReference {
    "id" Str id,
});
