// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmAdherenceExplanationJobCompleteTopicBusinessUnit`.
#[non_exhaustive]
pub struct WfmAdherenceExplanationJobCompleteTopicBusinessUnit {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WfmAdherenceExplanationJobCompleteTopicBusinessUnit {
    "id" Str id,
});
