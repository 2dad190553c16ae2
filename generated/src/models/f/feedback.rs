// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Feedback`.
///
/// The service requires `relevance`, `suggestionId` in requests.
#[non_exhaustive]
pub struct Feedback {
    /// `relevance`, required.
    pub relevance: Option<super::FeedbackRelevance>,
    /// `suggestionId`, required.
    pub suggestion_id: Option<String>,
    /// `userProvided`.
    pub user_provided: Option<bool>,
    __marks: rt::Marks,
}
/// The values of `relevance` in [`Feedback`](super::Feedback).
#[derive(Clone)]
#[non_exhaustive]
pub enum FeedbackRelevance {
    /// `Unknown`
    Unknown,
    /// `Relevant`
    Relevant,
    /// `Irrelevant`
    Irrelevant,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(Feedback {
    "relevance" Enum relevance,
    "suggestionId" Str suggestion_id,
    "userProvided" Bool user_provided,
});

rt::setters!(Feedback {
    0 relevance with_relevance(impl Into<super::FeedbackRelevance>) clear_relevance,
    1 suggestion_id with_suggestion_id(impl Into<String>) clear_suggestion_id,
    2 user_provided with_user_provided(bool) clear_user_provided,
});

rt::open_enum!(FeedbackRelevance {
    Unknown = "Unknown",
    Relevant = "Relevant",
    Irrelevant = "Irrelevant",
});
