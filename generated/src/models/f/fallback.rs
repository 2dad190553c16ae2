// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Fallback`.
#[non_exhaustive]
pub struct Fallback {
    /// `actions`.
    pub actions: Option<Vec<super::CopilotFallbackAction>>,
    /// `enabled`.
    pub enabled: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(Fallback {
    "actions" Any actions,
    "enabled" Bool enabled,
});

rt::setters!(Fallback {
    0 actions with_actions(Vec<super::CopilotFallbackAction>) clear_actions,
    1 enabled with_enabled(bool) clear_enabled,
});
