// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkitemsEventsNotificationAssignmentSegment`.
#[non_exhaustive]
pub struct WorkitemsEventsNotificationAssignmentSegment {
    /// `durationMs`.
    pub duration_ms: Option<i64>,
    /// `endState`.
    pub end_state: Option<super::WorkitemsEventsNotificationAssignmentSegmentEndState>,
    /// `startState`.
    pub start_state: Option<
        super::WorkitemsEventsNotificationAssignmentSegmentStartState,
    >,
    __marks: rt::Marks,
}
/// The values of `endState` in [`WorkitemsEventsNotificationAssignmentSegment`](super::WorkitemsEventsNotificationAssignmentSegment).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkitemsEventsNotificationAssignmentSegmentEndState {
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
/// The values of `startState` in [`WorkitemsEventsNotificationAssignmentSegment`](super::WorkitemsEventsNotificationAssignmentSegment).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkitemsEventsNotificationAssignmentSegmentStartState {
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

rt::model!(WorkitemsEventsNotificationAssignmentSegment {
    "durationMs" Int duration_ms,
    "endState" Enum end_state,
    "startState" Enum start_state,
});

rt::open_enum!(WorkitemsEventsNotificationAssignmentSegmentEndState {
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

rt::open_enum!(WorkitemsEventsNotificationAssignmentSegmentStartState {
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
