// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationEventTopicJourneyCustomer`.
#[non_exhaustive]
pub struct QueueConversationEventTopicJourneyCustomer {
    /// `id`.
    pub id: Option<String>,
    /// `idType`.
    pub id_type: Option<String>,
    __marks: rt::Marks,
}

rt::model!(QueueConversationEventTopicJourneyCustomer {
    "id" Str id,
    "idType" Str id_type,
});
