// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationEventPresence`.
///
/// The service requires `type` in requests.
#[non_exhaustive]
pub struct ConversationEventPresence {
    /// `receivedMessage`.
    pub received_message: Option<super::ConversationContentReceivedReplyMessage>,
    /// `replyMessage`.
    pub reply_message: Option<super::ConversationContentReceivedReplyMessage>,
    /// `type`, required.
    pub r#type: Option<super::ConversationEventPresenceType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`ConversationEventPresence`](super::ConversationEventPresence).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationEventPresenceType {
    /// `Join`
    Join,
    /// `Disconnect`
    Disconnect,
    /// `Clear`
    Clear,
    /// `SignIn`
    SignIn,
    /// `SessionExpired`
    SessionExpired,
    /// `Authenticate`
    Authenticate,
    /// `AuthenticateFailure`
    AuthenticateFailure,
    /// `AuthenticateCancel`
    AuthenticateCancel,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationEventPresence {
    "receivedMessage" Any received_message,
    "replyMessage" Any reply_message,
    "type" Enum r#type,
});

rt::setters!(ConversationEventPresence {
    0 received_message with_received_message(super::ConversationContentReceivedReplyMessage) clear_received_message,
    1 reply_message with_reply_message(super::ConversationContentReceivedReplyMessage) clear_reply_message,
    2 r#type with_type(impl Into<super::ConversationEventPresenceType>) clear_type,
});

rt::open_enum!(ConversationEventPresenceType {
    Join = "Join",
    Disconnect = "Disconnect",
    Clear = "Clear",
    SignIn = "SignIn",
    SessionExpired = "SessionExpired",
    Authenticate = "Authenticate",
    AuthenticateFailure = "AuthenticateFailure",
    AuthenticateCancel = "AuthenticateCancel",
});
