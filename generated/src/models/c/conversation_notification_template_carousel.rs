// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationNotificationTemplateCarousel`.
#[non_exhaustive]
pub struct ConversationNotificationTemplateCarousel {
    /// `cards`, required.
    pub cards: Option<Vec<super::ConversationNotificationTemplateCard>>,
    __marks: rt::Marks,
}

rt::model!(ConversationNotificationTemplateCarousel {
    "cards" Any cards,
});
