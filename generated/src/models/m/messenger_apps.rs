// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MessengerApps`.
#[non_exhaustive]
pub struct MessengerApps {
    /// `conversations`.
    pub conversations: Option<super::ConversationAppSettings>,
    /// `knowledge`.
    pub knowledge: Option<super::Knowledge>,
    __marks: rt::Marks,
}

rt::model!(MessengerApps {
    "conversations" Any conversations,
    "knowledge" Any knowledge,
});

rt::setters!(MessengerApps {
    0 conversations with_conversations(super::ConversationAppSettings) clear_conversations,
    1 knowledge with_knowledge(super::Knowledge) clear_knowledge,
});
