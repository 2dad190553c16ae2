// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkitemsQueueEventsNotificationSession`.
#[non_exhaustive]
pub struct WorkitemsQueueEventsNotificationSession {
    /// `assignmentSegments`.
    pub assignment_segments: Option<
        Vec<super::WorkitemsQueueEventsNotificationAssignmentSegment>,
    >,
    /// `dateSessionEnd`.
    pub date_session_end: Option<String>,
    /// `dateSessionStart`.
    pub date_session_start: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `status`.
    pub status: Option<super::WorkitemsQueueEventsNotificationSessionStatus>,
    /// `type`.
    pub r#type: Option<super::WorkitemsQueueEventsNotificationSessionType>,
    __marks: rt::Marks,
}
/// The values of `status` in [`WorkitemsQueueEventsNotificationSession`](super::WorkitemsQueueEventsNotificationSession).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkitemsQueueEventsNotificationSessionStatus {
    /// `Unknown`
    Unknown,
    /// `Active`
    Active,
    /// `Completed`
    Completed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`WorkitemsQueueEventsNotificationSession`](super::WorkitemsQueueEventsNotificationSession).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkitemsQueueEventsNotificationSessionType {
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

rt::model!(WorkitemsQueueEventsNotificationSession {
    "assignmentSegments" Any assignment_segments,
    "dateSessionEnd" Str date_session_end,
    "dateSessionStart" Str date_session_start,
    "id" Str id,
    "status" Enum status,
    "type" Enum r#type,
});

rt::open_enum!(WorkitemsQueueEventsNotificationSessionStatus {
    Unknown = "Unknown",
    Active = "Active",
    Completed = "Completed",
});

rt::open_enum!(WorkitemsQueueEventsNotificationSessionType {
    Unknown = "Unknown",
    Agent = "Agent",
    QueueAssignment = "QueueAssignment",
    DirectAssignment = "DirectAssignment",
    AgentComplete = "AgentComplete",
});
