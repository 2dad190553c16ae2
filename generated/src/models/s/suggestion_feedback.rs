// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SuggestionFeedback`.
///
/// The service requires `rating` in requests.
#[non_exhaustive]
pub struct SuggestionFeedback {
    /// `rating`, required.
    pub rating: Option<super::SuggestionFeedbackRating>,
    __marks: rt::Marks,
}
/// The values of `rating` in [`SuggestionFeedback`](super::SuggestionFeedback).
#[derive(Clone)]
#[non_exhaustive]
pub enum SuggestionFeedbackRating {
    /// `Negative`
    Negative,
    /// `Positive`
    Positive,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(SuggestionFeedback {
    "rating" Enum rating,
});

rt::setters!(SuggestionFeedback {
    0 rating with_rating(impl Into<super::SuggestionFeedbackRating>) clear_rating,
});

rt::open_enum!(SuggestionFeedbackRating {
    Negative = "Negative",
    Positive = "Positive",
});
