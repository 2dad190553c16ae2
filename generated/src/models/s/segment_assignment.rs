// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SegmentAssignment`.
#[non_exhaustive]
pub struct SegmentAssignment {
    /// `dateAssigned`, required.
    pub date_assigned: Option<rt::DateTime>,
    /// `dateForUnassignment`, required.
    pub date_for_unassignment: Option<rt::DateTime>,
    /// `externalContact`, required.
    pub external_contact: Option<super::AddressableEntityRef>,
    /// `segment`, required.
    pub segment: Option<super::SegmentAssignmentSegment>,
    /// `session`.
    pub session: Option<super::SegmentAssignmentSession>,
    __marks: rt::Marks,
}

rt::model!(SegmentAssignment {
    "dateAssigned" DateTime date_assigned,
    "dateForUnassignment" DateTime date_for_unassignment,
    "externalContact" Any external_contact,
    "segment" Any segment,
    "session" Any session,
});
