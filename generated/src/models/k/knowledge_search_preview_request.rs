// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeSearchPreviewRequest`.
///
/// The service requires `generationSetting`, `query`, `sources` in requests.
#[non_exhaustive]
pub struct KnowledgeSearchPreviewRequest {
    /// `application`.
    pub application: Option<super::V3KnowledgeSearchPreviewClientApplication>,
    /// `conversationContext`.
    pub conversation_context: Option<super::KnowledgeV3PreviewConversationContext>,
    /// `conversationTurns`.
    pub conversation_turns: Option<Vec<super::KnowledgeConversationTurn>>,
    /// `filter`.
    pub filter: Option<super::V3SourceTagFilter>,
    /// `generationSetting`, required.
    pub generation_setting: Option<super::KnowledgeGenerationSetting>,
    /// `query`, required.
    pub query: Option<String>,
    /// `sources`, required.
    pub sources: Option<Vec<super::V3SourceRef>>,
    /// `stateful`.
    pub stateful: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(KnowledgeSearchPreviewRequest {
    "application" Any application,
    "conversationContext" Any conversation_context,
    "conversationTurns" Any conversation_turns,
    "filter" Any filter,
    "generationSetting" Any generation_setting,
    "query" Str query,
    "sources" Any sources,
    "stateful" Bool stateful,
});

rt::setters!(KnowledgeSearchPreviewRequest {
    0 application with_application(super::V3KnowledgeSearchPreviewClientApplication) clear_application,
    1 conversation_context with_conversation_context(super::KnowledgeV3PreviewConversationContext) clear_conversation_context,
    2 conversation_turns with_conversation_turns(Vec<super::KnowledgeConversationTurn>) clear_conversation_turns,
    3 filter with_filter(super::V3SourceTagFilter) clear_filter,
    4 generation_setting with_generation_setting(super::KnowledgeGenerationSetting) clear_generation_setting,
    5 query with_query(impl Into<String>) clear_query,
    6 sources with_sources(Vec<super::V3SourceRef>) clear_sources,
    7 stateful with_stateful(bool) clear_stateful,
});
