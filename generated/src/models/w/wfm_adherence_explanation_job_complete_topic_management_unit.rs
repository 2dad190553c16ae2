// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmAdherenceExplanationJobCompleteTopicManagementUnit`.
#[non_exhaustive]
pub struct WfmAdherenceExplanationJobCompleteTopicManagementUnit {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WfmAdherenceExplanationJobCompleteTopicManagementUnit {
    "id" Str id,
});
