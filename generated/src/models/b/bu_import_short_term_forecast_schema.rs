// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuImportShortTermForecastSchema`.
#[non_exhaustive]
pub struct BuImportShortTermForecastSchema {
    /// `canUseForScheduling`.
    pub can_use_for_scheduling: Option<bool>,
    /// `description`, required.
    pub description: Option<String>,
    /// `longTermPlanningGroups`.
    pub long_term_planning_groups: Option<Vec<super::LongTermForecastPlanningGroupData>>,
    /// `planningGroups`, required.
    pub planning_groups: Option<Vec<super::ForecastPlanningGroupData>>,
    /// `weekCount`, required.
    pub week_count: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(BuImportShortTermForecastSchema {
    "canUseForScheduling" Bool can_use_for_scheduling,
    "description" Str description,
    "longTermPlanningGroups" Any long_term_planning_groups,
    "planningGroups" Any planning_groups,
    "weekCount" Int week_count,
});
