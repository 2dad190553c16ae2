// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneySegmentAssignmentEventsNotificationSegmentAssignmentMessage`.
#[non_exhaustive]
pub struct JourneySegmentAssignmentEventsNotificationSegmentAssignmentMessage {
    /// `assignmentState`.
    pub assignment_state: Option<
        super::JourneySegmentAssignmentEventsNotificationSegmentAssignmentMessageAssignmentState,
    >,
    /// `dateAssigned`.
    pub date_assigned: Option<rt::DateTime>,
    /// `dateForUnassignment`.
    pub date_for_unassignment: Option<rt::DateTime>,
    /// `segment`.
    pub segment: Option<super::JourneySegmentAssignmentEventsNotificationSegment>,
    __marks: rt::Marks,
}
/// The values of `assignmentState` in [`JourneySegmentAssignmentEventsNotificationSegmentAssignmentMessage`](super::JourneySegmentAssignmentEventsNotificationSegmentAssignmentMessage).
#[derive(Clone)]
#[non_exhaustive]
pub enum JourneySegmentAssignmentEventsNotificationSegmentAssignmentMessageAssignmentState {
    /// `Unknown`
    Unknown,
    /// `Assigned`
    Assigned,
    /// `Unassigned`
    Unassigned,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(JourneySegmentAssignmentEventsNotificationSegmentAssignmentMessage {
    "assignmentState" Enum assignment_state,
    "dateAssigned" DateTime date_assigned,
    "dateForUnassignment" DateTime date_for_unassignment,
    "segment" Any segment,
});

rt::open_enum!(JourneySegmentAssignmentEventsNotificationSegmentAssignmentMessageAssignmentState {
    Unknown = "Unknown",
    Assigned = "Assigned",
    Unassigned = "Unassigned",
});
