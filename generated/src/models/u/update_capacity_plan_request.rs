// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UpdateCapacityPlanRequest`.
///
/// The service requires `metadata` in requests.
#[non_exhaustive]
pub struct UpdateCapacityPlanRequest {
    /// `description`.
    pub description: Option<String>,
    /// `endBusinessUnitDate`.
    pub end_business_unit_date: Option<rt::Date>,
    /// `forecast`.
    pub forecast: Option<super::ValueWrapperBuShortTermForecastReference>,
    /// `fullTimeEquivalentWeeklyHours`.
    pub full_time_equivalent_weekly_hours: Option<f64>,
    /// `metadata`, required.
    pub metadata: Option<super::CapacityPlanMetadata>,
    /// `name`.
    pub name: Option<String>,
    /// `startBusinessUnitDate`.
    pub start_business_unit_date: Option<rt::Date>,
    /// `useLatestPlanningGroupStaffingGroupAssociation`.
    pub use_latest_planning_group_staffing_group_association: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(UpdateCapacityPlanRequest {
    "description" Str description,
    "endBusinessUnitDate" Date end_business_unit_date,
    "forecast" Any forecast,
    "fullTimeEquivalentWeeklyHours" Float full_time_equivalent_weekly_hours,
    "metadata" Any metadata,
    "name" Str name,
    "startBusinessUnitDate" Date start_business_unit_date,
    "useLatestPlanningGroupStaffingGroupAssociation" Bool use_latest_planning_group_staffing_group_association,
});

rt::setters!(UpdateCapacityPlanRequest {
    0 description with_description(impl Into<String>) clear_description,
    1 end_business_unit_date with_end_business_unit_date(impl Into<rt::Date>) clear_end_business_unit_date,
    2 forecast with_forecast(super::ValueWrapperBuShortTermForecastReference) clear_forecast,
    3 full_time_equivalent_weekly_hours with_full_time_equivalent_weekly_hours(f64) clear_full_time_equivalent_weekly_hours,
    4 metadata with_metadata(super::CapacityPlanMetadata) clear_metadata,
    5 name with_name(impl Into<String>) clear_name,
    6 start_business_unit_date with_start_business_unit_date(impl Into<rt::Date>) clear_start_business_unit_date,
    7 use_latest_planning_group_staffing_group_association with_use_latest_planning_group_staffing_group_association(bool) clear_use_latest_planning_group_staffing_group_association,
});
