// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SessionSegmentAssignment`.
#[non_exhaustive]
pub struct SessionSegmentAssignment {
    /// `assignedDate`, required.
    pub assigned_date: Option<rt::DateTime>,
    /// `segment`, required.
    pub segment: Option<super::AssignedSegment>,
    __marks: rt::Marks,
}

rt::model!(SessionSegmentAssignment {
    "assignedDate" DateTime assigned_date,
    "segment" Any segment,
});
