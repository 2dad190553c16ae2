// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MediaPolicies`.
#[non_exhaustive]
pub struct MediaPolicies {
    /// `callPolicy`.
    pub call_policy: Option<super::CallMediaPolicy>,
    /// `chatPolicy`.
    pub chat_policy: Option<super::ChatMediaPolicy>,
    /// `emailPolicy`.
    pub email_policy: Option<super::EmailMediaPolicy>,
    /// `messagePolicy`.
    pub message_policy: Option<super::MessageMediaPolicy>,
    __marks: rt::Marks,
}

rt::model!(MediaPolicies {
    "callPolicy" Any call_policy,
    "chatPolicy" Any chat_policy,
    "emailPolicy" Any email_policy,
    "messagePolicy" Any message_policy,
});

rt::setters!(MediaPolicies {
    0 call_policy with_call_policy(super::CallMediaPolicy) clear_call_policy,
    1 chat_policy with_chat_policy(super::ChatMediaPolicy) clear_chat_policy,
    2 email_policy with_email_policy(super::EmailMediaPolicy) clear_email_policy,
    3 message_policy with_message_policy(super::MessageMediaPolicy) clear_message_policy,
});
