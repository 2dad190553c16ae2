// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeSearchPreviewResponse`.
#[non_exhaustive]
pub struct KnowledgeSearchPreviewResponse {
    /// `application`.
    pub application: Option<super::V3KnowledgeSearchPreviewClientApplication>,
    /// `conversationContext`.
    pub conversation_context: Option<super::KnowledgeV3PreviewConversationContext>,
    /// `query`.
    pub query: Option<String>,
    /// `result`.
    pub result: Option<super::KnowledgeSearchResult>,
    /// `searchId`.
    pub search_id: Option<String>,
    /// `sessionId`.
    pub session_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(KnowledgeSearchPreviewResponse {
    "application" Any application,
    "conversationContext" Any conversation_context,
    "query" Str query,
    "result" Any result,
    "searchId" Str search_id,
    "sessionId" Str session_id,
});
