// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CrossPlatformMediaPolicies`.
#[non_exhaustive]
pub struct CrossPlatformMediaPolicies {
    /// `callPolicy`.
    pub call_policy: Option<super::CrossPlatformCallMediaPolicy>,
    /// `chatPolicy`.
    pub chat_policy: Option<super::CrossPlatformChatMediaPolicy>,
    /// `emailPolicy`.
    pub email_policy: Option<super::CrossPlatformEmailMediaPolicy>,
    /// `messagePolicy`.
    pub message_policy: Option<super::CrossPlatformMessageMediaPolicy>,
    __marks: rt::Marks,
}

rt::model!(CrossPlatformMediaPolicies {
    "callPolicy" Any call_policy,
    "chatPolicy" Any chat_policy,
    "emailPolicy" Any email_policy,
    "messagePolicy" Any message_policy,
});

rt::setters!(CrossPlatformMediaPolicies {
    0 call_policy with_call_policy(super::CrossPlatformCallMediaPolicy) clear_call_policy,
    1 chat_policy with_chat_policy(super::CrossPlatformChatMediaPolicy) clear_chat_policy,
    2 email_policy with_email_policy(super::CrossPlatformEmailMediaPolicy) clear_email_policy,
    3 message_policy with_message_policy(super::CrossPlatformMessageMediaPolicy) clear_message_policy,
});
