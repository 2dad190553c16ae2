// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FeedbackUpdateRequest`.
#[non_exhaustive]
pub struct FeedbackUpdateRequest {
    /// `rating`.
    pub rating: Option<super::FeedbackUpdateRequestRating>,
    /// `summary`.
    pub summary: Option<String>,
    __marks: rt::Marks,
}
/// The values of `rating` in [`FeedbackUpdateRequest`](super::FeedbackUpdateRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum FeedbackUpdateRequestRating {
    /// `Positive`
    Positive,
    /// `Negative`
    Negative,
    /// `Unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(FeedbackUpdateRequest {
    "rating" Enum rating,
    "summary" Str summary,
});

rt::setters!(FeedbackUpdateRequest {
    0 rating with_rating(impl Into<super::FeedbackUpdateRequestRating>) clear_rating,
    1 summary with_summary(impl Into<String>) clear_summary,
});

rt::open_enum!(FeedbackUpdateRequestRating {
    Positive = "Positive",
    Negative = "Negative",
    Unknown = "Unknown",
});
