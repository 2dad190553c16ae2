// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationPushNotificationMessageLabel`.
///
/// The service requires `body`, `title` in requests.
#[non_exhaustive]
pub struct ConversationPushNotificationMessageLabel {
    /// `body`, required.
    pub body: Option<String>,
    /// `title`, required.
    pub title: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ConversationPushNotificationMessageLabel {
    "body" Str body,
    "title" Str title,
});

rt::setters!(ConversationPushNotificationMessageLabel {
    0 body with_body(impl Into<String>) clear_body,
    1 title with_title(impl Into<String>) clear_title,
});
