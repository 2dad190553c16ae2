// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeDocumentFeedbackUpdateRequest`.
///
/// The service requires `rating` in requests.
#[non_exhaustive]
pub struct KnowledgeDocumentFeedbackUpdateRequest {
    /// `comment`.
    pub comment: Option<String>,
    /// `rating`, required.
    pub rating: Option<super::KnowledgeDocumentFeedbackUpdateRequestRating>,
    /// `reason`.
    pub reason: Option<super::KnowledgeDocumentFeedbackUpdateRequestReason>,
    /// `state`.
    pub state: Option<super::KnowledgeDocumentFeedbackUpdateRequestState>,
    __marks: rt::Marks,
}
/// The values of `rating` in [`KnowledgeDocumentFeedbackUpdateRequest`](super::KnowledgeDocumentFeedbackUpdateRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeDocumentFeedbackUpdateRequestRating {
    /// `Negative`
    Negative,
    /// `Positive`
    Positive,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `reason` in [`KnowledgeDocumentFeedbackUpdateRequest`](super::KnowledgeDocumentFeedbackUpdateRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeDocumentFeedbackUpdateRequestReason {
    /// `DocumentContent`
    DocumentContent,
    /// `SearchResults`
    SearchResults,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `state` in [`KnowledgeDocumentFeedbackUpdateRequest`](super::KnowledgeDocumentFeedbackUpdateRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeDocumentFeedbackUpdateRequestState {
    /// `Draft`
    Draft,
    /// `Final`
    Final,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(KnowledgeDocumentFeedbackUpdateRequest {
    "comment" Str comment,
    "rating" Enum rating,
    "reason" Enum reason,
    "state" Enum state,
});

rt::setters!(KnowledgeDocumentFeedbackUpdateRequest {
    0 comment with_comment(impl Into<String>) clear_comment,
    1 rating with_rating(impl Into<super::KnowledgeDocumentFeedbackUpdateRequestRating>) clear_rating,
    2 reason with_reason(impl Into<super::KnowledgeDocumentFeedbackUpdateRequestReason>) clear_reason,
    3 state with_state(impl Into<super::KnowledgeDocumentFeedbackUpdateRequestState>) clear_state,
});

rt::open_enum!(KnowledgeDocumentFeedbackUpdateRequestRating {
    Negative = "Negative",
    Positive = "Positive",
});

rt::open_enum!(KnowledgeDocumentFeedbackUpdateRequestReason {
    DocumentContent = "DocumentContent",
    SearchResults = "SearchResults",
});

rt::open_enum!(KnowledgeDocumentFeedbackUpdateRequestState {
    Draft = "Draft",
    Final = "Final",
});
