// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkdayMetricListing`.
#[non_exhaustive]
pub struct WorkdayMetricListing {
    /// `entities`.
    pub entities: Option<Vec<super::WorkdayMetric>>,
    __marks: rt::Marks,
}

rt::model!(WorkdayMetricListing {
    "entities" Any entities,
});
