// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SegmentAssignmentListing`.
#[non_exhaustive]
pub struct SegmentAssignmentListing {
    /// `entities`.
    pub entities: Option<Vec<super::SegmentAssignment>>,
    __marks: rt::Marks,
}

rt::model!(SegmentAssignmentListing {
    "entities" Any entities,
});
