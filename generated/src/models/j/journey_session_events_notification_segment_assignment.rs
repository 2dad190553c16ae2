// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneySessionEventsNotificationSegmentAssignment`.
#[non_exhaustive]
pub struct JourneySessionEventsNotificationSegmentAssignment {
    /// `assignedDate`.
    pub assigned_date: Option<rt::DateTime>,
    /// `segment`.
    pub segment: Option<super::JourneySessionEventsNotificationSegment>,
    __marks: rt::Marks,
}

rt::model!(JourneySessionEventsNotificationSegmentAssignment {
    "assignedDate" DateTime assigned_date,
    "segment" Any segment,
});
