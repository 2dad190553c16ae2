// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CapacityPlanRequest`.
///
/// The service requires `endBusinessUnitDate`, `forecast`, `fullTimeEquivalentWeeklyHours`, `name`, `staffingGroupAllocations`, `startBusinessUnitDate` in requests.
#[non_exhaustive]
pub struct CapacityPlanRequest {
    /// `description`.
    pub description: Option<String>,
    /// `endBusinessUnitDate`, required.
    pub end_business_unit_date: Option<rt::Date>,
    /// `forecast`, required.
    pub forecast: Option<super::BuShortTermForecastReference>,
    /// `fullTimeEquivalentWeeklyHours`, required.
    pub full_time_equivalent_weekly_hours: Option<f64>,
    /// `name`, required.
    pub name: Option<String>,
    /// `staffingGroupAllocations`, required.
    pub staffing_group_allocations: Option<Vec<super::CreateStaffingGroupAllocation>>,
    /// `startBusinessUnitDate`, required.
    pub start_business_unit_date: Option<rt::Date>,
    __marks: rt::Marks,
}

rt::model!(CapacityPlanRequest {
    "description" Str description,
    "endBusinessUnitDate" Date end_business_unit_date,
    "forecast" Any forecast,
    "fullTimeEquivalentWeeklyHours" Float full_time_equivalent_weekly_hours,
    "name" Str name,
    "staffingGroupAllocations" Any staffing_group_allocations,
    "startBusinessUnitDate" Date start_business_unit_date,
});

rt::setters!(CapacityPlanRequest {
    0 description with_description(impl Into<String>) clear_description,
    1 end_business_unit_date with_end_business_unit_date(impl Into<rt::Date>) clear_end_business_unit_date,
    2 forecast with_forecast(super::BuShortTermForecastReference) clear_forecast,
    3 full_time_equivalent_weekly_hours with_full_time_equivalent_weekly_hours(f64) clear_full_time_equivalent_weekly_hours,
    4 name with_name(impl Into<String>) clear_name,
    5 staffing_group_allocations with_staffing_group_allocations(Vec<super::CreateStaffingGroupAllocation>) clear_staffing_group_allocations,
    6 start_business_unit_date with_start_business_unit_date(impl Into<rt::Date>) clear_start_business_unit_date,
});
