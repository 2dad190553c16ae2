// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MessageMediaPolicy`.
#[non_exhaustive]
pub struct MessageMediaPolicy {
    /// `actions`.
    pub actions: Option<super::PolicyActions>,
    /// `conditions`.
    pub conditions: Option<super::MessageMediaPolicyConditions>,
    __marks: rt::Marks,
}

rt::model!(MessageMediaPolicy {
    "actions" Any actions,
    "conditions" Any conditions,
});

rt::setters!(MessageMediaPolicy {
    0 actions with_actions(super::PolicyActions) clear_actions,
    1 conditions with_conditions(super::MessageMediaPolicyConditions) clear_conditions,
});
