// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LearningAssignmentAggregateQueryResponseStats`.
#[non_exhaustive]
pub struct LearningAssignmentAggregateQueryResponseStats {
    /// `count`.
    pub count: Option<i64>,
    /// `max`.
    pub max: Option<f64>,
    /// `min`.
    pub min: Option<f64>,
    /// `sum`.
    pub sum: Option<f64>,
    __marks: rt::Marks,
}

rt::model!(LearningAssignmentAggregateQueryResponseStats {
    "count" Int count,
    "max" Float max,
    "min" Float min,
    "sum" Float sum,
});
