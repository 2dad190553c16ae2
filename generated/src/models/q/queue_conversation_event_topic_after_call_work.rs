// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationEventTopicAfterCallWork`.
#[non_exhaustive]
pub struct QueueConversationEventTopicAfterCallWork {
    /// `endTime`.
    pub end_time: Option<rt::DateTime>,
    /// `startTime`.
    pub start_time: Option<rt::DateTime>,
    /// `state`.
    pub state: Option<super::QueueConversationEventTopicAfterCallWorkState>,
    __marks: rt::Marks,
}
/// The values of `state` in [`QueueConversationEventTopicAfterCallWork`](super::QueueConversationEventTopicAfterCallWork).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationEventTopicAfterCallWorkState {
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

rt::model!(QueueConversationEventTopicAfterCallWork {
    "endTime" DateTime end_time,
    "startTime" DateTime start_time,
    "state" Enum state,
});

rt::open_enum!(QueueConversationEventTopicAfterCallWorkState {
    Unknown = "unknown",
    Skipped = "skipped",
    Pending = "pending",
    Complete = "complete",
    NotApplicable = "notApplicable",
});
