// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PerformancePredictionUploadSchema`.
#[non_exhaustive]
pub struct PerformancePredictionUploadSchema {
    /// `calculationStartDate`, required.
    pub calculation_start_date: Option<rt::DateTime>,
    /// `onQueueTimes`, required.
    pub on_queue_times: Option<Vec<super::MuAgentQueueTimeRequest>>,
    __marks: rt::Marks,
}

rt::model!(PerformancePredictionUploadSchema {
    "calculationStartDate" DateTime calculation_start_date,
    "onQueueTimes" Any on_queue_times,
});
