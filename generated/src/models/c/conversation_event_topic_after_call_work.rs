// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationEventTopicAfterCallWork`.
#[non_exhaustive]
pub struct ConversationEventTopicAfterCallWork {
    /// `endTime`.
    pub end_time: Option<rt::DateTime>,
    /// `startTime`.
    pub start_time: Option<rt::DateTime>,
    /// `state`.
    pub state: Option<super::ConversationEventTopicAfterCallWorkState>,
    __marks: rt::Marks,
}
/// The values of `state` in [`ConversationEventTopicAfterCallWork`](super::ConversationEventTopicAfterCallWork).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationEventTopicAfterCallWorkState {
    /// `unknown`
    Unknown,
    /// `skipped`
    Skipped,
    /// `pending`
    Pending,
    /// `complete`
    Complete,
    /// `notApplicable`
    NotApplicable,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationEventTopicAfterCallWork {
    "endTime" DateTime end_time,
    "startTime" DateTime start_time,
    "state" Enum state,
});

rt::open_enum!(ConversationEventTopicAfterCallWorkState {
    Unknown = "unknown",
    Skipped = "skipped",
    Pending = "pending",
    Complete = "complete",
    NotApplicable = "notApplicable",
});
