// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CapacityPlanResponse`.
#[non_exhaustive]
pub struct CapacityPlanResponse {
    /// `description`.
    pub description: Option<String>,
    /// `endBusinessUnitDate`, required.
    pub end_business_unit_date: Option<rt::Date>,
    /// `forecast`.
    pub forecast: Option<super::BuShortTermForecastReference>,
    /// `fullTimeEquivalentWeeklyHours`, required.
    pub full_time_equivalent_weekly_hours: Option<f64>,
    /// `id`, required.
    pub id: Option<String>,
    /// `metadata`, required.
    pub metadata: Option<super::CapacityPlanMetadata>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `startBusinessUnitDate`, required.
    pub start_business_unit_date: Option<rt::Date>,
    __marks: rt::Marks,
}

rt::model!(CapacityPlanResponse {
    "description" Str description,
    "endBusinessUnitDate" Date end_business_unit_date,
    "forecast" Any forecast,
    "fullTimeEquivalentWeeklyHours" Float full_time_equivalent_weekly_hours,
    "id" Str id,
    "metadata" Any metadata,
    "name" Str name,
    "selfUri" Str self_uri,
    "startBusinessUnitDate" Date start_business_unit_date,
});
