// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TaskManagementObservationMetricStats`.
#[non_exhaustive]
pub struct TaskManagementObservationMetricStats {
    /// `count`.
    pub count: Option<i64>,
    /// `max`.
    pub max: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(TaskManagementObservationMetricStats {
    "count" Int count,
    "max" Int max,
});
