// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationNotificationTemplateParameter`.
///
/// The service requires `text` in requests.
#[non_exhaustive]
pub struct ConversationNotificationTemplateParameter {
    /// `name`.
    pub name: Option<String>,
    /// `text`, required.
    pub text: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ConversationNotificationTemplateParameter {
    "name" Str name,
    "text" Str text,
});

rt::setters!(ConversationNotificationTemplateParameter {
    0 name with_name(impl Into<String>) clear_name,
    1 text with_text(impl Into<String>) clear_text,
});
