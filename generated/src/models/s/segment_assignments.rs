// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SegmentAssignments`.
///
/// The service requires `segments` in requests.
#[non_exhaustive]
pub struct SegmentAssignments {
    /// `segments`, required.
    pub segments: Option<Vec<super::SegmentForAssignment>>,
    __marks: rt::Marks,
}

rt::model!(SegmentAssignments {
    "segments" Any segments,
});

rt::setters!(SegmentAssignments {
    0 segments with_segments(Vec<super::SegmentForAssignment>) clear_segments,
});
