// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EmailMediaPolicy`.
#[non_exhaustive]
pub struct EmailMediaPolicy {
    /// `actions`.
    pub actions: Option<super::PolicyActions>,
    /// `conditions`.
    pub conditions: Option<super::EmailMediaPolicyConditions>,
    __marks: rt::Marks,
}

rt::model!(EmailMediaPolicy {
    "actions" Any actions,
    "conditions" Any conditions,
});

rt::setters!(EmailMediaPolicy {
    0 actions with_actions(super::PolicyActions) clear_actions,
    1 conditions with_conditions(super::EmailMediaPolicyConditions) clear_conditions,
});
