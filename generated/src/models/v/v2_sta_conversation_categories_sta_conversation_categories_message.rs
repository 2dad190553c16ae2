// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V2StaConversationCategoriesStaConversationCategoriesMessage`.
#[non_exhaustive]
pub struct V2StaConversationCategoriesStaConversationCategoriesMessage {
    /// `categoryIds`.
    pub category_ids: Option<Vec<String>>,
    /// `conversationId`.
    pub conversation_id: Option<String>,
    /// `mediaType`.
    pub media_type: Option<
        super::V2StaConversationCategoriesStaConversationCategoriesMessageMediaType,
    >,
    /// `organizationId`.
    pub organization_id: Option<String>,
    /// `transcriptIds`.
    pub transcript_ids: Option<Vec<String>>,
    __marks: rt::Marks,
}
/// The values of `mediaType` in [`V2StaConversationCategoriesStaConversationCategoriesMessage`](super::V2StaConversationCategoriesStaConversationCategoriesMessage).
#[derive(Clone)]
#[non_exhaustive]
pub enum V2StaConversationCategoriesStaConversationCategoriesMessageMediaType {
    /// `unknown`
    Unknown,
    /// `call`
    Call,
    /// `chat`
    Chat,
    /// `email`
    Email,
    /// `message`
    Message,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(V2StaConversationCategoriesStaConversationCategoriesMessage {
    "categoryIds" Texts category_ids,
    "conversationId" Str conversation_id,
    "mediaType" Enum media_type,
    "organizationId" Str organization_id,
    "transcriptIds" Texts transcript_ids,
});

rt::open_enum!(V2StaConversationCategoriesStaConversationCategoriesMessageMediaType {
    Unknown = "unknown",
    Call = "call",
    Chat = "chat",
    Email = "email",
    Message = "message",
});
