// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationEventTopicJourneyCustomerSession`.
#[non_exhaustive]
pub struct ConversationEventTopicJourneyCustomerSession {
    /// `id`.
    pub id: Option<String>,
    /// `type`.
    pub r#type: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ConversationEventTopicJourneyCustomerSession {
    "id" Str id,
    "type" Str r#type,
});
