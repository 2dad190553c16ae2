// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UnprocessedSegmentAssignments`.
#[non_exhaustive]
pub struct UnprocessedSegmentAssignments {
    /// `assign`.
    pub assign: Option<super::SegmentAssignments>,
    /// `count`, required.
    pub count: Option<i64>,
    /// `unassign`.
    pub unassign: Option<super::SegmentUnassignments>,
    __marks: rt::Marks,
}

rt::model!(UnprocessedSegmentAssignments {
    "assign" Any assign,
    "count" Int count,
    "unassign" Any unassign,
});
