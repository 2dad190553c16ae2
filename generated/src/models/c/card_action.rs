// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CardAction`.
#[non_exhaustive]
pub struct CardAction {
    /// `isSelected`.
    pub is_selected: Option<bool>,
    /// `payload`.
    pub payload: Option<String>,
    /// `text`.
    pub text: Option<String>,
    /// `type`.
    pub r#type: Option<super::CardActionType>,
    /// `url`.
    pub url: Option<String>,
    __marks: rt::Marks,
}
/// The values of `type` in [`CardAction`](super::CardAction).
#[derive(Clone)]
#[non_exhaustive]
pub enum CardActionType {
    /// `Link`
    Link,
    /// `Postback`
    Postback,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CardAction {
    "isSelected" Bool is_selected,
    "payload" Str payload,
    "text" Str text,
    "type" Enum r#type,
    "url" Str url,
});

rt::setters!(CardAction {
    0 is_selected with_is_selected(bool) clear_is_selected,
    1 payload with_payload(impl Into<String>) clear_payload,
    2 text with_text(impl Into<String>) clear_text,
    3 r#type with_type(impl Into<super::CardActionType>) clear_type,
    4 url with_url(impl Into<String>) clear_url,
});

rt::open_enum!(CardActionType {
    Link = "Link",
    Postback = "Postback",
});
