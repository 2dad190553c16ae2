// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkitemsUserEventsNotificationSession`.
#[non_exhaustive]
pub struct WorkitemsUserEventsNotificationSession {
    /// `assignmentSegments`.
    pub assignment_segments: Option<
        Vec<super::WorkitemsUserEventsNotificationAssignmentSegment>,
    >,
    /// `dateSessionEnd`.
    pub date_session_end: Option<String>,
    /// `dateSessionStart`.
    pub date_session_start: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `status`.
    pub status: Option<super::WorkitemsUserEventsNotificationSessionStatus>,
    /// `type`.
    pub r#type: Option<super::WorkitemsUserEventsNotificationSessionType>,
    __marks: rt::Marks,
}
/// The values of `status` in [`WorkitemsUserEventsNotificationSession`](super::WorkitemsUserEventsNotificationSession).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkitemsUserEventsNotificationSessionStatus {
    /// `Unknown`
    Unknown,
    /// `Active`
    Active,
    /// `Completed`
    Completed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`WorkitemsUserEventsNotificationSession`](super::WorkitemsUserEventsNotificationSession).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkitemsUserEventsNotificationSessionType {
    /// `Unknown`
    Unknown,
    /// `Agent`
    Agent,
    /// `QueueAssignment`
    QueueAssignment,
    /// `DirectAssignment`
    DirectAssignment,
    /// `AgentComplete`
    AgentComplete,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WorkitemsUserEventsNotificationSession {
    "assignmentSegments" Any assignment_segments,
    "dateSessionEnd" Str date_session_end,
    "dateSessionStart" Str date_session_start,
    "id" Str id,
    "status" Enum status,
    "type" Enum r#type,
});

rt::open_enum!(WorkitemsUserEventsNotificationSessionStatus {
    Unknown = "Unknown",
    Active = "Active",
    Completed = "Completed",
});

rt::open_enum!(WorkitemsUserEventsNotificationSessionType {
    Unknown = "Unknown",
    Agent = "Agent",
    QueueAssignment = "QueueAssignment",
    DirectAssignment = "DirectAssignment",
    AgentComplete = "AgentComplete",
});
