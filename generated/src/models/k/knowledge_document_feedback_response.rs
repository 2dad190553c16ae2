// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeDocumentFeedbackResponse`.
#[non_exhaustive]
pub struct KnowledgeDocumentFeedbackResponse {
    /// `application`.
    pub application: Option<super::KnowledgeSearchClientApplication>,
    /// `comment`.
    ///
    /// Shortest: 0 characters
    ///
    /// Longest: 2000 characters
    pub comment: Option<String>,
    /// `conversationContext`.
    pub conversation_context: Option<super::KnowledgeConversationContextResponse>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `document`.
    pub document: Option<super::KnowledgeDocumentVersionReference>,
    /// `documentVariation`, required.
    pub document_variation: Option<super::EntityReference>,
    /// `id`.
    pub id: Option<String>,
    /// `queryType`.
    pub query_type: Option<super::KnowledgeDocumentFeedbackResponseQueryType>,
    /// `rating`, required.
    pub rating: Option<super::KnowledgeDocumentFeedbackResponseRating>,
    /// `reason`.
    pub reason: Option<super::KnowledgeDocumentFeedbackResponseReason>,
    /// `search`.
    pub search: Option<super::EntityReference>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `sessionId`.
    pub session_id: Option<String>,
    /// `state`.
    pub state: Option<super::KnowledgeDocumentFeedbackResponseState>,
    /// `surfacingMethod`.
    pub surfacing_method: Option<
        super::KnowledgeDocumentFeedbackResponseSurfacingMethod,
    >,
    /// `user`.
    pub user: Option<super::AddressableEntityRef>,
    __marks: rt::Marks,
}
/// The values of `queryType` in [`KnowledgeDocumentFeedbackResponse`](super::KnowledgeDocumentFeedbackResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeDocumentFeedbackResponseQueryType {
    /// `Unknown`
    Unknown,
    /// `Article`
    Article,
    /// `AutoSearch`
    AutoSearch,
    /// `Category`
    Category,
    /// `ManualSearch`
    ManualSearch,
    /// `Recommendation`
    Recommendation,
    /// `Suggestion`
    Suggestion,
    /// `ExpandedArticle`
    ExpandedArticle,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `rating` in [`KnowledgeDocumentFeedbackResponse`](super::KnowledgeDocumentFeedbackResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeDocumentFeedbackResponseRating {
    /// `Negative`
    Negative,
    /// `Positive`
    Positive,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `reason` in [`KnowledgeDocumentFeedbackResponse`](super::KnowledgeDocumentFeedbackResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeDocumentFeedbackResponseReason {
    /// `DocumentContent`
    DocumentContent,
    /// `SearchResults`
    SearchResults,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `state` in [`KnowledgeDocumentFeedbackResponse`](super::KnowledgeDocumentFeedbackResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeDocumentFeedbackResponseState {
    /// `Draft`
    Draft,
    /// `Final`
    Final,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `surfacingMethod` in [`KnowledgeDocumentFeedbackResponse`](super::KnowledgeDocumentFeedbackResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeDocumentFeedbackResponseSurfacingMethod {
    /// `Unknown`
    Unknown,
    /// `Article`
    Article,
    /// `Snippet`
    Snippet,
    /// `Highlight`
    Highlight,
    /// `Generative`
    Generative,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(KnowledgeDocumentFeedbackResponse {
    "application" Any application,
    "comment" Str comment,
    "conversationContext" Any conversation_context,
    "dateCreated" DateTime date_created,
    "document" Any document,
    "documentVariation" Any document_variation,
    "id" Str id,
    "queryType" Enum query_type,
    "rating" Enum rating,
    "reason" Enum reason,
    "search" Any search,
    "selfUri" Str self_uri,
    "sessionId" Str session_id,
    "state" Enum state,
    "surfacingMethod" Enum surfacing_method,
    "user" Any user,
});

rt::open_enum!(KnowledgeDocumentFeedbackResponseQueryType {
    Unknown = "Unknown",
    Article = "Article",
    AutoSearch = "AutoSearch",
    Category = "Category",
    ManualSearch = "ManualSearch",
    Recommendation = "Recommendation",
    Suggestion = "Suggestion",
    ExpandedArticle = "ExpandedArticle",
});

rt::open_enum!(KnowledgeDocumentFeedbackResponseRating {
    Negative = "Negative",
    Positive = "Positive",
});

rt::open_enum!(KnowledgeDocumentFeedbackResponseReason {
    DocumentContent = "DocumentContent",
    SearchResults = "SearchResults",
});

rt::open_enum!(KnowledgeDocumentFeedbackResponseState {
    Draft = "Draft",
    Final = "Final",
});

rt::open_enum!(KnowledgeDocumentFeedbackResponseSurfacingMethod {
    Unknown = "Unknown",
    Article = "Article",
    Snippet = "Snippet",
    Highlight = "Highlight",
    Generative = "Generative",
});
