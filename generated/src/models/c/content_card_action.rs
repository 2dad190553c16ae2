// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContentCardAction`.
#[non_exhaustive]
pub struct ContentCardAction {
    /// `payload`.
    pub payload: Option<String>,
    /// `text`.
    pub text: Option<String>,
    /// `type`.
    pub r#type: Option<super::ContentCardActionType>,
    /// `url`.
    pub url: Option<String>,
    __marks: rt::Marks,
}
/// The values of `type` in [`ContentCardAction`](super::ContentCardAction).
#[derive(Clone)]
#[non_exhaustive]
pub enum ContentCardActionType {
    /// `Link`
    Link,
    /// `Postback`
    Postback,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ContentCardAction {
    "payload" Str payload,
    "text" Str text,
    "type" Enum r#type,
    "url" Str url,
});

rt::open_enum!(ContentCardActionType {
    Link = "Link",
    Postback = "Postback",
});
