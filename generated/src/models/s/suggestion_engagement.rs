// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SuggestionEngagement`.
///
/// The service requires `engagementType` in requests.
#[non_exhaustive]
pub struct SuggestionEngagement {
    /// `engagementType`, required.
    pub engagement_type: Option<super::SuggestionEngagementEngagementType>,
    /// `feedback`.
    pub feedback: Option<super::SuggestionFeedback>,
    __marks: rt::Marks,
}
/// The values of `engagementType` in [`SuggestionEngagement`](super::SuggestionEngagement).
#[derive(Clone)]
#[non_exhaustive]
pub enum SuggestionEngagementEngagementType {
    /// `Dismissed`
    Dismissed,
    /// `Copied`
    Copied,
    /// `Opened`
    Opened,
    /// `Feedback`
    Feedback,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(SuggestionEngagement {
    "engagementType" Enum engagement_type,
    "feedback" Any feedback,
});

rt::setters!(SuggestionEngagement {
    0 engagement_type with_engagement_type(impl Into<super::SuggestionEngagementEngagementType>) clear_engagement_type,
    1 feedback with_feedback(super::SuggestionFeedback) clear_feedback,
});

rt::open_enum!(SuggestionEngagementEngagementType {
    Dismissed = "Dismissed",
    Copied = "Copied",
    Opened = "Opened",
    Feedback = "Feedback",
});
