// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationContentReceivedReplyMessage`.
#[non_exhaustive]
pub struct ConversationContentReceivedReplyMessage {
    /// `buttonLabel`.
    pub button_label: Option<String>,
    /// `header`.
    pub header: Option<String>,
    /// `imageUrl`.
    pub image_url: Option<String>,
    /// `subtitle`.
    pub subtitle: Option<String>,
    /// `title`.
    pub title: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ConversationContentReceivedReplyMessage {
    "buttonLabel" Str button_label,
    "header" Str header,
    "imageUrl" Str image_url,
    "subtitle" Str subtitle,
    "title" Str title,
});

rt::setters!(ConversationContentReceivedReplyMessage {
    0 button_label with_button_label(impl Into<String>) clear_button_label,
    1 header with_header(impl Into<String>) clear_header,
    2 image_url with_image_url(impl Into<String>) clear_image_url,
    3 subtitle with_subtitle(impl Into<String>) clear_subtitle,
    4 title with_title(impl Into<String>) clear_title,
});
