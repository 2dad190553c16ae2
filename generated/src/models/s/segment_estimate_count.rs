// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SegmentEstimateCount`.
#[non_exhaustive]
pub struct SegmentEstimateCount {
    /// `count`.
    pub count: Option<i64>,
    /// `segmentId`.
    pub segment_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(SegmentEstimateCount {
    "count" Int count,
    "segmentId" Str segment_id,
});
