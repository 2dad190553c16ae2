// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationMessageEventTopicJourneyCustomerSession`.
#[non_exhaustive]
pub struct QueueConversationMessageEventTopicJourneyCustomerSession {
    /// `id`.
    pub id: Option<String>,
    /// `type`.
    pub r#type: Option<String>,
    __marks: rt::Marks,
}

rt::model!(QueueConversationMessageEventTopicJourneyCustomerSession {
    "id" Str id,
    "type" Str r#type,
});
