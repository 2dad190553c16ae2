// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UpdateSegmentAssignmentRequest`.
#[non_exhaustive]
pub struct UpdateSegmentAssignmentRequest {
    /// `assign`.
    pub assign: Option<super::SegmentAssignments>,
    /// `unassign`.
    pub unassign: Option<super::SegmentUnassignments>,
    __marks: rt::Marks,
}

rt::model!(UpdateSegmentAssignmentRequest {
    "assign" Any assign,
    "unassign" Any unassign,
});

rt::setters!(UpdateSegmentAssignmentRequest {
    0 assign with_assign(super::SegmentAssignments) clear_assign,
    1 unassign with_unassign(super::SegmentUnassignments) clear_unassign,
});
