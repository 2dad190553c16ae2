// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DecisionMetricsUploadSchema`.
#[non_exhaustive]
pub struct DecisionMetricsUploadSchema {
    /// `userMetrics`, required.
    pub user_metrics: Option<Vec<super::DecisionMetricsUploadData>>,
    __marks: rt::Marks,
}

rt::model!(DecisionMetricsUploadSchema {
    "userMetrics" Any user_metrics,
});
