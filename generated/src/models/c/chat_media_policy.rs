// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ChatMediaPolicy`.
#[non_exhaustive]
pub struct ChatMediaPolicy {
    /// `actions`.
    pub actions: Option<super::PolicyActions>,
    /// `conditions`.
    pub conditions: Option<super::ChatMediaPolicyConditions>,
    __marks: rt::Marks,
}

rt::model!(ChatMediaPolicy {
    "actions" Any actions,
    "conditions" Any conditions,
});

rt::setters!(ChatMediaPolicy {
    0 actions with_actions(super::PolicyActions) clear_actions,
    1 conditions with_conditions(super::ChatMediaPolicyConditions) clear_conditions,
});
