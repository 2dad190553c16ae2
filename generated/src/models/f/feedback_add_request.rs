// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FeedbackAddRequest`.
///
/// The service requires `summary` in requests.
#[non_exhaustive]
pub struct FeedbackAddRequest {
    /// `rating`.
    pub rating: Option<super::FeedbackAddRequestRating>,
    /// `summary`, required.
    pub summary: Option<String>,
    __marks: rt::Marks,
}
/// The values of `rating` in [`FeedbackAddRequest`](super::FeedbackAddRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum FeedbackAddRequestRating {
    /// `Positive`
    Positive,
    /// `Negative`
    Negative,
    /// `Unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(FeedbackAddRequest {
    "rating" Enum rating,
    "summary" Str summary,
});

rt::setters!(FeedbackAddRequest {
    0 rating with_rating(impl Into<super::FeedbackAddRequestRating>) clear_rating,
    1 summary with_summary(impl Into<String>) clear_summary,
});

rt::open_enum!(FeedbackAddRequestRating {
    Positive = "Positive",
    Negative = "Negative",
    Unknown = "Unknown",
});
