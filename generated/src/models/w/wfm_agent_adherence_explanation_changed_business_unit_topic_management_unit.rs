// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmAgentAdherenceExplanationChangedBusinessUnitTopicManagementUnit`.
#[non_exhaustive]
pub struct WfmAgentAdherenceExplanationChangedBusinessUnitTopicManagementUnit {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WfmAgentAdherenceExplanationChangedBusinessUnitTopicManagementUnit {
    "id" Str id,
});
