// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationContentNotificationTemplate`.
///
/// The service requires `body` in requests.
#[non_exhaustive]
pub struct ConversationContentNotificationTemplate {
    /// `body`, required.
    pub body: Option<super::ConversationNotificationTemplateBody>,
    /// `buttons`.
    pub buttons: Option<Vec<super::ConversationNotificationTemplateButton>>,
    /// `footer`.
    pub footer: Option<super::ConversationNotificationTemplateFooter>,
    /// `header`.
    pub header: Option<super::ConversationNotificationTemplateHeader>,
    /// `id`.
    pub id: Option<String>,
    /// `language`.
    pub language: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ConversationContentNotificationTemplate {
    "body" Any body,
    "buttons" Any buttons,
    "footer" Any footer,
    "header" Any header,
    "id" Str id,
    "language" Str language,
});

rt::setters!(ConversationContentNotificationTemplate {
    0 body with_body(super::ConversationNotificationTemplateBody) clear_body,
    1 buttons with_buttons(Vec<super::ConversationNotificationTemplateButton>) clear_buttons,
    2 footer with_footer(super::ConversationNotificationTemplateFooter) clear_footer,
    3 header with_header(super::ConversationNotificationTemplateHeader) clear_header,
    4 id with_id(impl Into<String>) clear_id,
    5 language with_language(impl Into<String>) clear_language,
});
