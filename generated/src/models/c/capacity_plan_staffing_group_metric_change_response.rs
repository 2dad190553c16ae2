// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CapacityPlanStaffingGroupMetricChangeResponse`.
#[non_exhaustive]
pub struct CapacityPlanStaffingGroupMetricChangeResponse {
    /// `createdBy`, required.
    pub created_by: Option<super::UserReference>,
    /// `createdDate`, required.
    pub created_date: Option<rt::DateTime>,
    /// `metric`, required.
    pub metric: Option<super::CapacityPlanStaffingGroupMetricChangeResponseMetric>,
    /// `notes`.
    pub notes: Option<String>,
    /// `numberOfWeeks`, required.
    pub number_of_weeks: Option<i64>,
    /// `staffingGroups`, required.
    pub staffing_groups: Option<Vec<super::StaffingGroupReference>>,
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
/// The values of `metric` in [`CapacityPlanStaffingGroupMetricChangeResponse`](super::CapacityPlanStaffingGroupMetricChangeResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum CapacityPlanStaffingGroupMetricChangeResponseMetric {
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

rt::model!(CapacityPlanStaffingGroupMetricChangeResponse {
    "createdBy" Any created_by,
    "createdDate" DateTime created_date,
    "metric" Enum metric,
    "notes" Str notes,
    "numberOfWeeks" Int number_of_weeks,
    "staffingGroups" Any staffing_groups,
    "transfersFullTimeEquivalent" Any transfers_full_time_equivalent,
    "value" Float value,
    "version" Int version,
    "weekStartNumber" Int week_start_number,
});

rt::open_enum!(CapacityPlanStaffingGroupMetricChangeResponseMetric {
    StartingWeeklyFullTimeEquivalentCount = "StartingWeeklyFullTimeEquivalentCount",
    NewHiresFullTimeEquivalentCount = "NewHiresFullTimeEquivalentCount",
    AttritionPercentage = "AttritionPercentage",
    ShrinkagePercentage = "ShrinkagePercentage",
    TransfersFullTimeEquivalentCount = "TransfersFullTimeEquivalentCount",
    ExtraTimeUnderTimeFullTimeEquivalentCount = "ExtraTimeUnderTimeFullTimeEquivalentCount",
});
