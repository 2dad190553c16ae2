// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationChatEventTopicJourneyCustomerSession`.
#[non_exhaustive]
pub struct ConversationChatEventTopicJourneyCustomerSession {
    /// `id`.
    pub id: Option<String>,
    /// `type`.
    pub r#type: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ConversationChatEventTopicJourneyCustomerSession {
    "id" Str id,
    "type" Str r#type,
});
