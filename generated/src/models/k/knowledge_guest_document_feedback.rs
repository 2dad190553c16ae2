// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeGuestDocumentFeedback`.
///
/// The service requires `document`, `documentVariation`, `rating` in requests.
#[non_exhaustive]
pub struct KnowledgeGuestDocumentFeedback {
    /// `application`.
    pub application: Option<super::KnowledgeGuestSearchClientApplication>,
    /// `comment`.
    ///
    /// Shortest: 0 characters
    ///
    /// Longest: 2000 characters
    pub comment: Option<String>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `document`, required.
    pub document: Option<super::KnowledgeGuestDocumentVersionReference>,
    /// `documentVariation`, required.
    pub document_variation: Option<super::EntityReference>,
    /// `id`.
    pub id: Option<String>,
    /// `queryType`.
    pub query_type: Option<super::KnowledgeGuestDocumentFeedbackQueryType>,
    /// `rating`, required.
    pub rating: Option<super::KnowledgeGuestDocumentFeedbackRating>,
    /// `reason`.
    pub reason: Option<super::KnowledgeGuestDocumentFeedbackReason>,
    /// `search`.
    pub search: Option<super::EntityReference>,
    /// `sessionId`.
    pub session_id: Option<String>,
    /// `state`.
    pub state: Option<super::KnowledgeGuestDocumentFeedbackState>,
    /// `surfacingMethod`.
    pub surfacing_method: Option<super::KnowledgeGuestDocumentFeedbackSurfacingMethod>,
    __marks: rt::Marks,
}
/// The values of `queryType` in [`KnowledgeGuestDocumentFeedback`](super::KnowledgeGuestDocumentFeedback).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeGuestDocumentFeedbackQueryType {
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
/// The values of `rating` in [`KnowledgeGuestDocumentFeedback`](super::KnowledgeGuestDocumentFeedback).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeGuestDocumentFeedbackRating {
    /// `Negative`
    Negative,
    /// `Positive`
    Positive,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `reason` in [`KnowledgeGuestDocumentFeedback`](super::KnowledgeGuestDocumentFeedback).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeGuestDocumentFeedbackReason {
    /// `DocumentContent`
    DocumentContent,
    /// `SearchResults`
    SearchResults,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `state` in [`KnowledgeGuestDocumentFeedback`](super::KnowledgeGuestDocumentFeedback).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeGuestDocumentFeedbackState {
    /// `Draft`
    Draft,
    /// `Final`
    Final,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `surfacingMethod` in [`KnowledgeGuestDocumentFeedback`](super::KnowledgeGuestDocumentFeedback).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeGuestDocumentFeedbackSurfacingMethod {
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

rt::model!(KnowledgeGuestDocumentFeedback {
    "application" Any application,
    "comment" Str comment,
    "dateCreated" DateTime date_created,
    "document" Any document,
    "documentVariation" Any document_variation,
    "id" Str id,
    "queryType" Enum query_type,
    "rating" Enum rating,
    "reason" Enum reason,
    "search" Any search,
    "sessionId" Str session_id,
    "state" Enum state,
    "surfacingMethod" Enum surfacing_method,
});

rt::setters!(KnowledgeGuestDocumentFeedback {
    0 application with_application(super::KnowledgeGuestSearchClientApplication) clear_application,
    1 comment with_comment(impl Into<String>) clear_comment,
    2 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    3 document with_document(super::KnowledgeGuestDocumentVersionReference) clear_document,
    4 document_variation with_document_variation(super::EntityReference) clear_document_variation,
    5 id with_id(impl Into<String>) clear_id,
    6 query_type with_query_type(impl Into<super::KnowledgeGuestDocumentFeedbackQueryType>) clear_query_type,
    7 rating with_rating(impl Into<super::KnowledgeGuestDocumentFeedbackRating>) clear_rating,
    8 reason with_reason(impl Into<super::KnowledgeGuestDocumentFeedbackReason>) clear_reason,
    9 search with_search(super::EntityReference) clear_search,
    10 session_id with_session_id(impl Into<String>) clear_session_id,
    11 state with_state(impl Into<super::KnowledgeGuestDocumentFeedbackState>) clear_state,
    12 surfacing_method with_surfacing_method(impl Into<super::KnowledgeGuestDocumentFeedbackSurfacingMethod>) clear_surfacing_method,
});

rt::open_enum!(KnowledgeGuestDocumentFeedbackQueryType {
    Unknown = "Unknown",
    Article = "Article",
    AutoSearch = "AutoSearch",
    Category = "Category",
    ManualSearch = "ManualSearch",
    Recommendation = "Recommendation",
    Suggestion = "Suggestion",
    ExpandedArticle = "ExpandedArticle",
});

rt::open_enum!(KnowledgeGuestDocumentFeedbackRating {
    Negative = "Negative",
    Positive = "Positive",
});

rt::open_enum!(KnowledgeGuestDocumentFeedbackReason {
    DocumentContent = "DocumentContent",
    SearchResults = "SearchResults",
});

rt::open_enum!(KnowledgeGuestDocumentFeedbackState {
    Draft = "Draft",
    Final = "Final",
});

rt::open_enum!(KnowledgeGuestDocumentFeedbackSurfacingMethod {
    Unknown = "Unknown",
    Article = "Article",
    Snippet = "Snippet",
    Highlight = "Highlight",
    Generative = "Generative",
});
