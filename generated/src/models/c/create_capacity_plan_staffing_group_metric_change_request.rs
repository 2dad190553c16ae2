// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CreateCapacityPlanStaffingGroupMetricChangeRequest`.
///
/// The service requires `metric`, `numberOfWeeks`, `staffingGroupIds`, `value`, `version`, `weekStartNumber` in requests.
#[non_exhaustive]
pub struct CreateCapacityPlanStaffingGroupMetricChangeRequest {
    /// `metric`, required.
    pub metric: Option<super::CreateCapacityPlanStaffingGroupMetricChangeRequestMetric>,
    /// `notes`.
    pub notes: Option<String>,
    /// `numberOfWeeks`, required.
    pub number_of_weeks: Option<i64>,
    /// `staffingGroupIds`, required.
    pub staffing_group_ids: Option<Vec<String>>,
    /// `transfersFullTimeEquivalent`.
    pub transfers_full_time_equivalent: Option<super::TransfersFullTimeEquivalent>,
    /// `value`, required.
    pub value: Option<f64>,
    /// `version`, required.
    pub version: Option<i64>,
    /// `weekStartNumber`, required.
    pub week_start_number: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `metric` in [`CreateCapacityPlanStaffingGroupMetricChangeRequest`](super::CreateCapacityPlanStaffingGroupMetricChangeRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateCapacityPlanStaffingGroupMetricChangeRequestMetric {
    /// `StartingWeeklyFullTimeEquivalentCount`
    StartingWeeklyFullTimeEquivalentCount,
    /// `NewHiresFullTimeEquivalentCount`
    NewHiresFullTimeEquivalentCount,
    /// `AttritionPercentage`
    AttritionPercentage,
    /// `ShrinkagePercentage`
    ShrinkagePercentage,
    /// `TransfersFullTimeEquivalentCount`
    TransfersFullTimeEquivalentCount,
    /// `ExtraTimeUnderTimeFullTimeEquivalentCount`
    ExtraTimeUnderTimeFullTimeEquivalentCount,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CreateCapacityPlanStaffingGroupMetricChangeRequest {
    "metric" Enum metric,
    "notes" Str notes,
    "numberOfWeeks" Int number_of_weeks,
    "staffingGroupIds" Texts staffing_group_ids,
    "transfersFullTimeEquivalent" Any transfers_full_time_equivalent,
    "value" Float value,
    "version" Int version,
    "weekStartNumber" Int week_start_number,
});

rt::setters!(CreateCapacityPlanStaffingGroupMetricChangeRequest {
    0 metric with_metric(impl Into<super::CreateCapacityPlanStaffingGroupMetricChangeRequestMetric>) clear_metric,
    1 notes with_notes(impl Into<String>) clear_notes,
    2 number_of_weeks with_number_of_weeks(i64) clear_number_of_weeks,
    3 staffing_group_ids with_staffing_group_ids(Vec<String>) clear_staffing_group_ids,
    4 transfers_full_time_equivalent with_transfers_full_time_equivalent(super::TransfersFullTimeEquivalent) clear_transfers_full_time_equivalent,
    5 value with_value(f64) clear_value,
    6 version with_version(i64) clear_version,
    7 week_start_number with_week_start_number(i64) clear_week_start_number,
});

rt::open_enum!(CreateCapacityPlanStaffingGroupMetricChangeRequestMetric {
    StartingWeeklyFullTimeEquivalentCount = "StartingWeeklyFullTimeEquivalentCount",
    NewHiresFullTimeEquivalentCount = "NewHiresFullTimeEquivalentCount",
    AttritionPercentage = "AttritionPercentage",
    ShrinkagePercentage = "ShrinkagePercentage",
    TransfersFullTimeEquivalentCount = "TransfersFullTimeEquivalentCount",
    ExtraTimeUnderTimeFullTimeEquivalentCount = "ExtraTimeUnderTimeFullTimeEquivalentCount",
});
