// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkitemsUserEventsNotificationAssignmentSegment`.
#[non_exhaustive]
pub struct WorkitemsUserEventsNotificationAssignmentSegment {
    /// `durationMs`.
    pub duration_ms: Option<i64>,
    /// `endState`.
    pub end_state: Option<
        super::WorkitemsUserEventsNotificationAssignmentSegmentEndState,
    >,
    /// `startState`.
    pub start_state: Option<
        super::WorkitemsUserEventsNotificationAssignmentSegmentStartState,
    >,
    __marks: rt::Marks,
}
/// The values of `endState` in [`WorkitemsUserEventsNotificationAssignmentSegment`](super::WorkitemsUserEventsNotificationAssignmentSegment).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkitemsUserEventsNotificationAssignmentSegmentEndState {
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
/// The values of `startState` in [`WorkitemsUserEventsNotificationAssignmentSegment`](super::WorkitemsUserEventsNotificationAssignmentSegment).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkitemsUserEventsNotificationAssignmentSegmentStartState {
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

rt::model!(WorkitemsUserEventsNotificationAssignmentSegment {
    "durationMs" Int duration_ms,
    "endState" Enum end_state,
    "startState" Enum start_state,
});

rt::open_enum!(WorkitemsUserEventsNotificationAssignmentSegmentEndState {
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

rt::open_enum!(WorkitemsUserEventsNotificationAssignmentSegmentStartState {
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
