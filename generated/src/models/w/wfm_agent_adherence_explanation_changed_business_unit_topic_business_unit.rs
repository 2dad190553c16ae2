// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmAgentAdherenceExplanationChangedBusinessUnitTopicBusinessUnit`.
#[non_exhaustive]
pub struct WfmAgentAdherenceExplanationChangedBusinessUnitTopicBusinessUnit {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WfmAgentAdherenceExplanationChangedBusinessUnitTopicBusinessUnit {
    "id" Str id,
});
