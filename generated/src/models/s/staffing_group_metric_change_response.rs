// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `StaffingGroupMetricChangeResponse`.
#[non_exhaustive]
pub struct StaffingGroupMetricChangeResponse {
    /// `createdBy`, required.
    pub created_by: Option<super::UserReference>,
    /// `createdDate`, required.
    pub created_date: Option<rt::DateTime>,
    /// `metric`, required.
    pub metric: Option<super::StaffingGroupMetricChangeResponseMetric>,
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
    /// `weekStartNumber`, required.
    pub week_start_number: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `metric` in [`StaffingGroupMetricChangeResponse`](super::StaffingGroupMetricChangeResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum StaffingGroupMetricChangeResponseMetric {
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

rt::model!(StaffingGroupMetricChangeResponse {
    "createdBy" Any created_by,
    "createdDate" DateTime created_date,
    "metric" Enum metric,
    "notes" Str notes,
    "numberOfWeeks" Int number_of_weeks,
    "staffingGroups" Any staffing_groups,
    "transfersFullTimeEquivalent" Any transfers_full_time_equivalent,
    "value" Float value,
    "weekStartNumber" Int week_start_number,
});

rt::open_enum!(StaffingGroupMetricChangeResponseMetric {
    StartingWeeklyFullTimeEquivalentCount = "StartingWeeklyFullTimeEquivalentCount",
    NewHiresFullTimeEquivalentCount = "NewHiresFullTimeEquivalentCount",
    AttritionPercentage = "AttritionPercentage",
    ShrinkagePercentage = "ShrinkagePercentage",
    TransfersFullTimeEquivalentCount = "TransfersFullTimeEquivalentCount",
    ExtraTimeUnderTimeFullTimeEquivalentCount = "ExtraTimeUnderTimeFullTimeEquivalentCount",
});
