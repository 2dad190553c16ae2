// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V2QueueObservationMetricCountGroup`.
#[non_exhaustive]
pub struct V2QueueObservationMetricCountGroup {
    /// `data`.
    pub data: Option<Vec<super::V2QueueObservationMetricCountData>>,
    /// `mediaType`.
    pub media_type: Option<String>,
    __marks: rt::Marks,
}

rt::model!(V2QueueObservationMetricCountGroup {
    "data" Any data,
    "mediaType" Str media_type,
});
