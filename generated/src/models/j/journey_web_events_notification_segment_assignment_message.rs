// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneyWebEventsNotificationSegmentAssignmentMessage`.
#[non_exhaustive]
pub struct JourneyWebEventsNotificationSegmentAssignmentMessage {
    /// `assignmentState`.
    pub assignment_state: Option<
        super::JourneyWebEventsNotificationSegmentAssignmentMessageAssignmentState,
    >,
    /// `dateAssigned`.
    pub date_assigned: Option<rt::DateTime>,
    /// `dateForUnassignment`.
    pub date_for_unassignment: Option<rt::DateTime>,
    /// `segment`.
    pub segment: Option<super::JourneyWebEventsNotificationSegment>,
    __marks: rt::Marks,
}
/// The values of `assignmentState` in [`JourneyWebEventsNotificationSegmentAssignmentMessage`](super::JourneyWebEventsNotificationSegmentAssignmentMessage).
#[derive(Clone)]
#[non_exhaustive]
pub enum JourneyWebEventsNotificationSegmentAssignmentMessageAssignmentState {
    /// `Unknown`
    Unknown,
    /// `Assigned`
    Assigned,
    /// `Unassigned`
    Unassigned,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(JourneyWebEventsNotificationSegmentAssignmentMessage {
    "assignmentState" Enum assignment_state,
    "dateAssigned" DateTime date_assigned,
    "dateForUnassignment" DateTime date_for_unassignment,
    "segment" Any segment,
});

rt::open_enum!(JourneyWebEventsNotificationSegmentAssignmentMessageAssignmentState {
    Unknown = "Unknown",
    Assigned = "Assigned",
    Unassigned = "Unassigned",
});
