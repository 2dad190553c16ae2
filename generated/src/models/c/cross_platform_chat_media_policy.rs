// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CrossPlatformChatMediaPolicy`.
#[non_exhaustive]
pub struct CrossPlatformChatMediaPolicy {
    /// `actions`.
    pub actions: Option<super::CrossPlatformPolicyActions>,
    /// `conditions`.
    pub conditions: Option<super::ChatMediaPolicyConditions>,
    __marks: rt::Marks,
}

rt::model!(CrossPlatformChatMediaPolicy {
    "actions" Any actions,
    "conditions" Any conditions,
});

rt::setters!(CrossPlatformChatMediaPolicy {
    0 actions with_actions(super::CrossPlatformPolicyActions) clear_actions,
    1 conditions with_conditions(super::ChatMediaPolicyConditions) clear_conditions,
});
