// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `HistoricalShrinkageAggregateResponse`.
#[non_exhaustive]
pub struct HistoricalShrinkageAggregateResponse {
    /// `actualShrinkagePercent`.
    pub actual_shrinkage_percent: Option<f64>,
    /// `actualShrinkageSeconds`.
    pub actual_shrinkage_seconds: Option<i64>,
    /// `paidShrinkageSeconds`.
    pub paid_shrinkage_seconds: Option<i64>,
    /// `plannedShrinkageSeconds`.
    pub planned_shrinkage_seconds: Option<i64>,
    /// `scheduledShrinkagePercent`.
    pub scheduled_shrinkage_percent: Option<f64>,
    /// `scheduledShrinkageSeconds`.
    pub scheduled_shrinkage_seconds: Option<i64>,
    /// `unpaidShrinkageSeconds`.
    pub unpaid_shrinkage_seconds: Option<i64>,
    /// `unplannedShrinkageSeconds`.
    pub unplanned_shrinkage_seconds: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(HistoricalShrinkageAggregateResponse {
    "actualShrinkagePercent" Float actual_shrinkage_percent,
    "actualShrinkageSeconds" Int actual_shrinkage_seconds,
    "paidShrinkageSeconds" Int paid_shrinkage_seconds,
    "plannedShrinkageSeconds" Int planned_shrinkage_seconds,
    "scheduledShrinkagePercent" Float scheduled_shrinkage_percent,
    "scheduledShrinkageSeconds" Int scheduled_shrinkage_seconds,
    "unpaidShrinkageSeconds" Int unpaid_shrinkage_seconds,
    "unplannedShrinkageSeconds" Int unplanned_shrinkage_seconds,
});
