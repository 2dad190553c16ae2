// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CrossPlatformMessageMediaPolicy`.
#[non_exhaustive]
pub struct CrossPlatformMessageMediaPolicy {
    /// `actions`.
    pub actions: Option<super::CrossPlatformPolicyActions>,
    /// `conditions`.
    pub conditions: Option<super::MessageMediaPolicyConditions>,
    __marks: rt::Marks,
}

rt::model!(CrossPlatformMessageMediaPolicy {
    "actions" Any actions,
    "conditions" Any conditions,
});

rt::setters!(CrossPlatformMessageMediaPolicy {
    0 actions with_actions(super::CrossPlatformPolicyActions) clear_actions,
    1 conditions with_conditions(super::MessageMediaPolicyConditions) clear_conditions,
});
