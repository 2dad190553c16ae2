// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationEmailEventTopicJourneyCustomerSession`.
#[non_exhaustive]
pub struct ConversationEmailEventTopicJourneyCustomerSession {
    /// `id`.
    pub id: Option<String>,
    /// `type`.
    pub r#type: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ConversationEmailEventTopicJourneyCustomerSession {
    "id" Str id,
    "type" Str r#type,
});
