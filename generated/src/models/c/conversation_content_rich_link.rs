// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationContentRichLink`.
#[non_exhaustive]
pub struct ConversationContentRichLink {
    /// `footer`.
    pub footer: Option<String>,
    /// `header`.
    pub header: Option<super::ConversationContentRichLinkHeader>,
    /// `text`, required.
    pub text: Option<String>,
    /// `url`, required.
    pub url: Option<String>,
    /// `urlLabel`.
    pub url_label: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ConversationContentRichLink {
    "footer" Str footer,
    "header" Any header,
    "text" Str text,
    "url" Str url,
    "urlLabel" Str url_label,
});
