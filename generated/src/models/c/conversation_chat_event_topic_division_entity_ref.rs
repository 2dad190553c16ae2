// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationChatEventTopicDivisionEntityRef`.
#[non_exhaustive]
pub struct ConversationChatEventTopicDivisionEntityRef {
    /// `dateDivisionUpdated`.
    pub date_division_updated: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ConversationChatEventTopicDivisionEntityRef {
    "dateDivisionUpdated" DateTime date_division_updated,
    "id" Str id,
    "selfUri" Str self_uri,
});
