// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CrossPlatformCallMediaPolicy`.
#[non_exhaustive]
pub struct CrossPlatformCallMediaPolicy {
    /// `actions`.
    pub actions: Option<super::CrossPlatformPolicyActions>,
    /// `conditions`.
    pub conditions: Option<super::CallMediaPolicyConditions>,
    __marks: rt::Marks,
}

rt::model!(CrossPlatformCallMediaPolicy {
    "actions" Any actions,
    "conditions" Any conditions,
});

rt::setters!(CrossPlatformCallMediaPolicy {
    0 actions with_actions(super::CrossPlatformPolicyActions) clear_actions,
    1 conditions with_conditions(super::CallMediaPolicyConditions) clear_conditions,
});
