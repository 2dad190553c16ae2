// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmAgentAdherenceExplanationChangedBusinessUnitTopicUserReference`.
#[non_exhaustive]
pub struct WfmAgentAdherenceExplanationChangedBusinessUnitTopicUserReference {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WfmAgentAdherenceExplanationChangedBusinessUnitTopicUserReference {
    "id" Str id,
});
