// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneyAppEventsNotificationSegmentAssignmentMessage`.
#[non_exhaustive]
pub struct JourneyAppEventsNotificationSegmentAssignmentMessage {
    /// `assignmentState`.
    pub assignment_state: Option<
        super::JourneyAppEventsNotificationSegmentAssignmentMessageAssignmentState,
    >,
    /// `dateAssigned`.
    pub date_assigned: Option<rt::DateTime>,
    /// `dateForUnassignment`.
    pub date_for_unassignment: Option<rt::DateTime>,
    /// `segment`.
    pub segment: Option<super::JourneyAppEventsNotificationSegment>,
    __marks: rt::Marks,
}
/// The values of `assignmentState` in [`JourneyAppEventsNotificationSegmentAssignmentMessage`](super::JourneyAppEventsNotificationSegmentAssignmentMessage).
#[derive(Clone)]
#[non_exhaustive]
pub enum JourneyAppEventsNotificationSegmentAssignmentMessageAssignmentState {
    /// `Unknown`
    Unknown,
    /// `Assigned`
    Assigned,
    /// `Unassigned`
    Unassigned,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(JourneyAppEventsNotificationSegmentAssignmentMessage {
    "assignmentState" Enum assignment_state,
    "dateAssigned" DateTime date_assigned,
    "dateForUnassignment" DateTime date_for_unassignment,
    "segment" Any segment,
});

rt::open_enum!(JourneyAppEventsNotificationSegmentAssignmentMessageAssignmentState {
    Unknown = "Unknown",
    Assigned = "Assigned",
    Unassigned = "Unassigned",
});
