// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkitemsEventsNotificationSession`.
#[non_exhaustive]
pub struct WorkitemsEventsNotificationSession {
    /// `assignmentSegments`.
    pub assignment_segments: Option<
        Vec<super::WorkitemsEventsNotificationAssignmentSegment>,
    >,
    /// `dateSessionEnd`.
    pub date_session_end: Option<String>,
    /// `dateSessionStart`.
    pub date_session_start: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `status`.
    pub status: Option<super::WorkitemsEventsNotificationSessionStatus>,
    /// `type`.
    pub r#type: Option<super::WorkitemsEventsNotificationSessionType>,
    __marks: rt::Marks,
}
/// The values of `status` in [`WorkitemsEventsNotificationSession`](super::WorkitemsEventsNotificationSession).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkitemsEventsNotificationSessionStatus {
    /// `Unknown`
    Unknown,
    /// `Active`
    Active,
    /// `Completed`
    Completed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`WorkitemsEventsNotificationSession`](super::WorkitemsEventsNotificationSession).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkitemsEventsNotificationSessionType {
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

rt::model!(WorkitemsEventsNotificationSession {
    "assignmentSegments" Any assignment_segments,
    "dateSessionEnd" Str date_session_end,
    "dateSessionStart" Str date_session_start,
    "id" Str id,
    "status" Enum status,
    "type" Enum r#type,
});

rt::open_enum!(WorkitemsEventsNotificationSessionStatus {
    Unknown = "Unknown",
    Active = "Active",
    Completed = "Completed",
});

rt::open_enum!(WorkitemsEventsNotificationSessionType {
    Unknown = "Unknown",
    Agent = "Agent",
    QueueAssignment = "QueueAssignment",
    DirectAssignment = "DirectAssignment",
    AgentComplete = "AgentComplete",
});
