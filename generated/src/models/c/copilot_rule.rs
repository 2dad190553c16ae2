// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CopilotRule`.
///
/// The service requires `actions`, `conditions` in requests.
#[non_exhaustive]
pub struct CopilotRule {
    /// `actions`, required.
    pub actions: Option<Vec<super::CopilotAction>>,
    /// `conditions`, required.
    pub conditions: Option<Vec<super::CopilotCondition>>,
    __marks: rt::Marks,
}

rt::model!(CopilotRule {
    "actions" Any actions,
    "conditions" Any conditions,
});

rt::setters!(CopilotRule {
    0 actions with_actions(Vec<super::CopilotAction>) clear_actions,
    1 conditions with_conditions(Vec<super::CopilotCondition>) clear_conditions,
});
