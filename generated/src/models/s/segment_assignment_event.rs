// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SegmentAssignmentEvent`.
#[non_exhaustive]
pub struct SegmentAssignmentEvent {
    /// `segment`, required.
    pub segment: Option<super::AddressableEntityRef>,
    __marks: rt::Marks,
}

rt::model!(SegmentAssignmentEvent {
    "segment" Any segment,
});
