// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationEventTopicTransferModifedBy`.
#[non_exhaustive]
pub struct ConversationEventTopicTransferModifedBy {
    /// `id`.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ConversationEventTopicTransferModifedBy {
    "id" Str id,
    "selfUri" Str self_uri,
});
