// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UpdateSegmentAssignmentResponse`.
#[non_exhaustive]
pub struct UpdateSegmentAssignmentResponse {
    /// `unprocessedItems`, required.
    pub unprocessed_items: Option<super::UnprocessedSegmentAssignments>,
    __marks: rt::Marks,
}

rt::model!(UpdateSegmentAssignmentResponse {
    "unprocessedItems" Any unprocessed_items,
});
