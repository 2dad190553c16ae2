// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationNotificationTemplateCard`.
#[non_exhaustive]
pub struct ConversationNotificationTemplateCard {
    /// `body`.
    pub body: Option<super::ConversationNotificationTemplateBody>,
    /// `buttons`, required.
    pub buttons: Option<Vec<super::ConversationNotificationTemplateButton>>,
    /// `header`, required.
    pub header: Option<super::ConversationNotificationTemplateHeader>,
    __marks: rt::Marks,
}

rt::model!(ConversationNotificationTemplateCard {
    "body" Any body,
    "buttons" Any buttons,
    "header" Any header,
});
