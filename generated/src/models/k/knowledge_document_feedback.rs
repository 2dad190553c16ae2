// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeDocumentFeedback`.
///
/// The service requires `application`, `document`, `documentVariation`, `rating` in requests.
#[non_exhaustive]
pub struct KnowledgeDocumentFeedback {
    /// `application`, required.
    pub application: Option<super::KnowledgeSearchClientApplication>,
    /// `comment`.
    ///
    /// Shortest: 0 characters
    ///
    /// Longest: 2000 characters
    pub comment: Option<String>,
    /// `conversationContext`.
    pub conversation_context: Option<super::KnowledgeConversationContext>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `document`, required.
    pub document: Option<super::KnowledgeDocumentVersionReference>,
    /// `documentVariation`, required.
    pub document_variation: Option<super::EntityReference>,
    /// `id`.
    pub id: Option<String>,
    /// `queryType`.
    pub query_type: Option<super::KnowledgeDocumentFeedbackQueryType>,
    /// `rating`, required.
    pub rating: Option<super::KnowledgeDocumentFeedbackRating>,
    /// `reason`.
    pub reason: Option<super::KnowledgeDocumentFeedbackReason>,
    /// `search`.
    pub search: Option<super::EntityReference>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `sessionId`.
    pub session_id: Option<String>,
    /// `state`.
    pub state: Option<super::KnowledgeDocumentFeedbackState>,
    /// `surfacingMethod`.
    pub surfacing_method: Option<super::KnowledgeDocumentFeedbackSurfacingMethod>,
    /// `userId`.
    pub user_id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `queryType` in [`KnowledgeDocumentFeedback`](super::KnowledgeDocumentFeedback).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeDocumentFeedbackQueryType {
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
/// The values of `rating` in [`KnowledgeDocumentFeedback`](super::KnowledgeDocumentFeedback).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeDocumentFeedbackRating {
    /// `Negative`
    Negative,
    /// `Positive`
    Positive,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `reason` in [`KnowledgeDocumentFeedback`](super::KnowledgeDocumentFeedback).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeDocumentFeedbackReason {
    /// `DocumentContent`
    DocumentContent,
    /// `SearchResults`
    SearchResults,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `state` in [`KnowledgeDocumentFeedback`](super::KnowledgeDocumentFeedback).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeDocumentFeedbackState {
    /// `Draft`
    Draft,
    /// `Final`
    Final,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `surfacingMethod` in [`KnowledgeDocumentFeedback`](super::KnowledgeDocumentFeedback).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeDocumentFeedbackSurfacingMethod {
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

rt::model!(KnowledgeDocumentFeedback {
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
    "userId" Str user_id,
});

rt::setters!(KnowledgeDocumentFeedback {
    0 application with_application(super::KnowledgeSearchClientApplication) clear_application,
    1 comment with_comment(impl Into<String>) clear_comment,
    2 conversation_context with_conversation_context(super::KnowledgeConversationContext) clear_conversation_context,
    3 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    4 document with_document(super::KnowledgeDocumentVersionReference) clear_document,
    5 document_variation with_document_variation(super::EntityReference) clear_document_variation,
    6 id with_id(impl Into<String>) clear_id,
    7 query_type with_query_type(impl Into<super::KnowledgeDocumentFeedbackQueryType>) clear_query_type,
    8 rating with_rating(impl Into<super::KnowledgeDocumentFeedbackRating>) clear_rating,
    9 reason with_reason(impl Into<super::KnowledgeDocumentFeedbackReason>) clear_reason,
    10 search with_search(super::EntityReference) clear_search,
    11 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    12 session_id with_session_id(impl Into<String>) clear_session_id,
    13 state with_state(impl Into<super::KnowledgeDocumentFeedbackState>) clear_state,
    14 surfacing_method with_surfacing_method(impl Into<super::KnowledgeDocumentFeedbackSurfacingMethod>) clear_surfacing_method,
    15 user_id with_user_id(impl Into<String>) clear_user_id,
});

rt::open_enum!(KnowledgeDocumentFeedbackQueryType {
    Unknown = "Unknown",
    Article = "Article",
    AutoSearch = "AutoSearch",
    Category = "Category",
    ManualSearch = "ManualSearch",
    Recommendation = "Recommendation",
    Suggestion = "Suggestion",
    ExpandedArticle = "ExpandedArticle",
});

rt::open_enum!(KnowledgeDocumentFeedbackRating {
    Negative = "Negative",
    Positive = "Positive",
});

rt::open_enum!(KnowledgeDocumentFeedbackReason {
    DocumentContent = "DocumentContent",
    SearchResults = "SearchResults",
});

rt::open_enum!(KnowledgeDocumentFeedbackState {
    Draft = "Draft",
    Final = "Final",
});

rt::open_enum!(KnowledgeDocumentFeedbackSurfacingMethod {
    Unknown = "Unknown",
    Article = "Article",
    Snippet = "Snippet",
    Highlight = "Highlight",
    Generative = "Generative",
});
