// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SentimentFeedback`.
///
/// The service requires `dialect`, `feedbackValue`, `phrase` in requests.
#[non_exhaustive]
pub struct SentimentFeedback {
    /// `createdBy`.
    pub created_by: Option<super::AddressableEntityRef>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dialect`, required.
    pub dialect: Option<String>,
    /// `feedbackValue`, required.
    pub feedback_value: Option<super::SentimentFeedbackFeedbackValue>,
    /// `id`.
    pub id: Option<String>,
    /// `phrase`, required.
    pub phrase: Option<String>,
    __marks: rt::Marks,
}
/// The values of `feedbackValue` in [`SentimentFeedback`](super::SentimentFeedback).
#[derive(Clone)]
#[non_exhaustive]
pub enum SentimentFeedbackFeedbackValue {
    /// `Neutral`
    Neutral,
    /// `Positive`
    Positive,
    /// `Negative`
    Negative,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(SentimentFeedback {
    "createdBy" Any created_by,
    "dateCreated" DateTime date_created,
    "dialect" Str dialect,
    "feedbackValue" Enum feedback_value,
    "id" Str id,
    "phrase" Str phrase,
});

rt::setters!(SentimentFeedback {
    0 created_by with_created_by(super::AddressableEntityRef) clear_created_by,
    1 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    2 dialect with_dialect(impl Into<String>) clear_dialect,
    3 feedback_value with_feedback_value(impl Into<super::SentimentFeedbackFeedbackValue>) clear_feedback_value,
    4 id with_id(impl Into<String>) clear_id,
    5 phrase with_phrase(impl Into<String>) clear_phrase,
});

rt::open_enum!(SentimentFeedbackFeedbackValue {
    Neutral = "Neutral",
    Positive = "Positive",
    Negative = "Negative",
});
