// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkitemsAttributeChangeListWorkitemScoredAgentDelta`.
#[non_exhaustive]
pub struct WorkitemsAttributeChangeListWorkitemScoredAgentDelta {
    /// `newValue`.
    pub new_value: Option<Vec<super::WorkitemScoredAgentDelta>>,
    /// `oldValue`.
    pub old_value: Option<Vec<super::WorkitemScoredAgentDelta>>,
    __marks: rt::Marks,
}

rt::model!(WorkitemsAttributeChangeListWorkitemScoredAgentDelta {
    "newValue" Any new_value,
    "oldValue" Any old_value,
});
