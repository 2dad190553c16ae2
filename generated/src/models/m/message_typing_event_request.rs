// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MessageTypingEventRequest`.
///
/// The service requires `typing` in requests.
#[non_exhaustive]
pub struct MessageTypingEventRequest {
    /// `dateSent`.
    pub date_sent: Option<rt::DateTime>,
    /// `typing`, required.
    pub typing: Option<super::ConversationEventTyping>,
    __marks: rt::Marks,
}

rt::model!(MessageTypingEventRequest {
    "dateSent" DateTime date_sent,
    "typing" Any typing,
});

rt::setters!(MessageTypingEventRequest {
    0 date_sent with_date_sent(impl Into<rt::DateTime>) clear_date_sent,
    1 typing with_typing(super::ConversationEventTyping) clear_typing,
});
