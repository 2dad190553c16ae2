// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationEventTopicJourneyCustomerSession`.
#[non_exhaustive]
pub struct QueueConversationEventTopicJourneyCustomerSession {
    /// `id`.
    pub id: Option<String>,
    /// `type`.
    pub r#type: Option<String>,
    __marks: rt::Marks,
}

rt::model!(QueueConversationEventTopicJourneyCustomerSession {
    "id" Str id,
    "type" Str r#type,
});
