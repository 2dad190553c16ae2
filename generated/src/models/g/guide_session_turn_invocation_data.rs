// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GuideSessionTurnInvocationData`.
///
/// The service requires `actionName`, `group`, `output` in requests.
#[non_exhaustive]
pub struct GuideSessionTurnInvocationData {
    /// `actionName`, required.
    pub action_name: Option<String>,
    /// `group`, required.
    pub group: Option<String>,
    /// `output`, required.
    pub output: Option<String>,
    __marks: rt::Marks,
}

rt::model!(GuideSessionTurnInvocationData {
    "actionName" Str action_name,
    "group" Str group,
    "output" Str output,
});

rt::setters!(GuideSessionTurnInvocationData {
    0 action_name with_action_name(impl Into<String>) clear_action_name,
    1 group with_group(impl Into<String>) clear_group,
    2 output with_output(impl Into<String>) clear_output,
});
