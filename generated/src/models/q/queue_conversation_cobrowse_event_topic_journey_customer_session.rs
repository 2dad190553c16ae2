// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationCobrowseEventTopicJourneyCustomerSession`.
#[non_exhaustive]
pub struct QueueConversationCobrowseEventTopicJourneyCustomerSession {
    /// `id`.
    pub id: Option<String>,
    /// `type`.
    pub r#type: Option<String>,
    __marks: rt::Marks,
}

rt::model!(QueueConversationCobrowseEventTopicJourneyCustomerSession {
    "id" Str id,
    "type" Str r#type,
});
