// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SegmentUnassignments`.
///
/// The service requires `segments` in requests.
#[non_exhaustive]
pub struct SegmentUnassignments {
    /// `segments`, required.
    pub segments: Option<Vec<super::SegmentForUnassignment>>,
    __marks: rt::Marks,
}

rt::model!(SegmentUnassignments {
    "segments" Any segments,
});

rt::setters!(SegmentUnassignments {
    0 segments with_segments(Vec<super::SegmentForUnassignment>) clear_segments,
});
