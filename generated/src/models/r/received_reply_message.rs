// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ReceivedReplyMessage`.
#[non_exhaustive]
pub struct ReceivedReplyMessage {
    /// `subtitle`.
    pub subtitle: Option<String>,
    /// `title`.
    pub title: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ReceivedReplyMessage {
    "subtitle" Str subtitle,
    "title" Str title,
});

rt::setters!(ReceivedReplyMessage {
    0 subtitle with_subtitle(impl Into<String>) clear_subtitle,
    1 title with_title(impl Into<String>) clear_title,
});
