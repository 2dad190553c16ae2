// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CrossPlatformEmailMediaPolicy`.
#[non_exhaustive]
pub struct CrossPlatformEmailMediaPolicy {
    /// `actions`.
    pub actions: Option<super::CrossPlatformPolicyActions>,
    /// `conditions`.
    pub conditions: Option<super::EmailMediaPolicyConditions>,
    __marks: rt::Marks,
}

rt::model!(CrossPlatformEmailMediaPolicy {
    "actions" Any actions,
    "conditions" Any conditions,
});

rt::setters!(CrossPlatformEmailMediaPolicy {
    0 actions with_actions(super::CrossPlatformPolicyActions) clear_actions,
    1 conditions with_conditions(super::EmailMediaPolicyConditions) clear_conditions,
});
