// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CallMediaPolicy`.
#[non_exhaustive]
pub struct CallMediaPolicy {
    /// `actions`.
    pub actions: Option<super::PolicyActions>,
    /// `conditions`.
    pub conditions: Option<super::CallMediaPolicyConditions>,
    __marks: rt::Marks,
}

rt::model!(CallMediaPolicy {
    "actions" Any actions,
    "conditions" Any conditions,
});

rt::setters!(CallMediaPolicy {
    0 actions with_actions(super::PolicyActions) clear_actions,
    1 conditions with_conditions(super::CallMediaPolicyConditions) clear_conditions,
});
