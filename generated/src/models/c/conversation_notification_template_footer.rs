// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationNotificationTemplateFooter`.
#[non_exhaustive]
pub struct ConversationNotificationTemplateFooter {
    /// `text`.
    pub text: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ConversationNotificationTemplateFooter {
    "text" Str text,
});

rt::setters!(ConversationNotificationTemplateFooter {
    0 text with_text(impl Into<String>) clear_text,
});
