// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationVideoEventTopicAfterCallWork`.
#[non_exhaustive]
pub struct QueueConversationVideoEventTopicAfterCallWork {
    /// `endTime`.
    pub end_time: Option<rt::DateTime>,
    /// `startTime`.
    pub start_time: Option<rt::DateTime>,
    /// `state`.
    pub state: Option<super::QueueConversationVideoEventTopicAfterCallWorkState>,
    __marks: rt::Marks,
}
/// The values of `state` in [`QueueConversationVideoEventTopicAfterCallWork`](super::QueueConversationVideoEventTopicAfterCallWork).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationVideoEventTopicAfterCallWorkState {
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

rt::model!(QueueConversationVideoEventTopicAfterCallWork {
    "endTime" DateTime end_time,
    "startTime" DateTime start_time,
    "state" Enum state,
});

rt::open_enum!(QueueConversationVideoEventTopicAfterCallWorkState {
    Unknown = "unknown",
    Skipped = "skipped",
    Pending = "pending",
    Complete = "complete",
    NotApplicable = "notApplicable",
});
