// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationEmailEventTopicJourneyCustomer`.
#[non_exhaustive]
pub struct ConversationEmailEventTopicJourneyCustomer {
    /// `id`.
    pub id: Option<String>,
    /// `idType`.
    pub id_type: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ConversationEmailEventTopicJourneyCustomer {
    "id" Str id,
    "idType" Str id_type,
});
