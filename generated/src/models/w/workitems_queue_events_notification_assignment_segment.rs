// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkitemsQueueEventsNotificationAssignmentSegment`.
#[non_exhaustive]
pub struct WorkitemsQueueEventsNotificationAssignmentSegment {
    /// `durationMs`.
    pub duration_ms: Option<i64>,
    /// `endState`.
    pub end_state: Option<
        super::WorkitemsQueueEventsNotificationAssignmentSegmentEndState,
    >,
    /// `startState`.
    pub start_state: Option<
        super::WorkitemsQueueEventsNotificationAssignmentSegmentStartState,
    >,
    __marks: rt::Marks,
}
/// The values of `endState` in [`WorkitemsQueueEventsNotificationAssignmentSegment`](super::WorkitemsQueueEventsNotificationAssignmentSegment).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkitemsQueueEventsNotificationAssignmentSegmentEndState {
    /// `Unknown`
    Unknown,
    /// `Idle`
    Idle,
    /// `AcdStarted`
    AcdStarted,
    /// `Alerting`
    Alerting,
    /// `AlertTimeout`
    AlertTimeout,
    /// `Declined`
    Declined,
    /// `Connected`
    Connected,
    /// `Disconnected`
    Disconnected,
    /// `Parked`
    Parked,
    /// `Held`
    Held,
    /// `AcdCancelled`
    AcdCancelled,
    /// `Terminated`
    Terminated,
    /// `AcdExpired`
    AcdExpired,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `startState` in [`WorkitemsQueueEventsNotificationAssignmentSegment`](super::WorkitemsQueueEventsNotificationAssignmentSegment).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkitemsQueueEventsNotificationAssignmentSegmentStartState {
    /// `Unknown`
    Unknown,
    /// `Idle`
    Idle,
    /// `AcdStarted`
    AcdStarted,
    /// `Alerting`
    Alerting,
    /// `AlertTimeout`
    AlertTimeout,
    /// `Declined`
    Declined,
    /// `Connected`
    Connected,
    /// `Disconnected`
    Disconnected,
    /// `Parked`
    Parked,
    /// `Held`
    Held,
    /// `AcdCancelled`
    AcdCancelled,
    /// `Terminated`
    Terminated,
    /// `AcdExpired`
    AcdExpired,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WorkitemsQueueEventsNotificationAssignmentSegment {
    "durationMs" Int duration_ms,
    "endState" Enum end_state,
    "startState" Enum start_state,
});

rt::open_enum!(WorkitemsQueueEventsNotificationAssignmentSegmentEndState {
    Unknown = "Unknown",
    Idle = "Idle",
    AcdStarted = "AcdStarted",
    Alerting = "Alerting",
    AlertTimeout = "AlertTimeout",
    Declined = "Declined",
    Connected = "Connected",
    Disconnected = "Disconnected",
    Parked = "Parked",
    Held = "Held",
    AcdCancelled = "AcdCancelled",
    Terminated = "Terminated",
    AcdExpired = "AcdExpired",
});

rt::open_enum!(WorkitemsQueueEventsNotificationAssignmentSegmentStartState {
    Unknown = "Unknown",
    Idle = "Idle",
    AcdStarted = "AcdStarted",
    Alerting = "Alerting",
    AlertTimeout = "AlertTimeout",
    Declined = "Declined",
    Connected = "Connected",
    Disconnected = "Disconnected",
    Parked = "Parked",
    Held = "Held",
    AcdCancelled = "AcdCancelled",
    Terminated = "Terminated",
    AcdExpired = "AcdExpired",
});
