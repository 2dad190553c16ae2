// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationContentCardAction`.
#[non_exhaustive]
pub struct ConversationContentCardAction {
    /// `payload`.
    pub payload: Option<String>,
    /// `text`.
    pub text: Option<String>,
    /// `type`.
    pub r#type: Option<super::ConversationContentCardActionType>,
    /// `url`.
    pub url: Option<String>,
    __marks: rt::Marks,
}
/// The values of `type` in [`ConversationContentCardAction`](super::ConversationContentCardAction).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationContentCardActionType {
    /// `Link`
    Link,
    /// `Postback`
    Postback,
    /// `Unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationContentCardAction {
    "payload" Str payload,
    "text" Str text,
    "type" Enum r#type,
    "url" Str url,
});

rt::setters!(ConversationContentCardAction {
    0 payload with_payload(impl Into<String>) clear_payload,
    1 text with_text(impl Into<String>) clear_text,
    2 r#type with_type(impl Into<super::ConversationContentCardActionType>) clear_type,
    3 url with_url(impl Into<String>) clear_url,
});

rt::open_enum!(ConversationContentCardActionType {
    Link = "Link",
    Postback = "Postback",
    Unknown = "Unknown",
});
