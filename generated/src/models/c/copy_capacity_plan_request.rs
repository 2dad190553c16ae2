// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CopyCapacityPlanRequest`.
///
/// The service requires `endBusinessUnitDate`, `name`, `startBusinessUnitDate` in requests.
#[non_exhaustive]
pub struct CopyCapacityPlanRequest {
    /// `description`.
    pub description: Option<String>,
    /// `endBusinessUnitDate`, required.
    pub end_business_unit_date: Option<rt::Date>,
    /// `forecast`.
    pub forecast: Option<super::ValueWrapperBuShortTermForecastReference>,
    /// `name`, required.
    pub name: Option<String>,
    /// `startBusinessUnitDate`, required.
    pub start_business_unit_date: Option<rt::Date>,
    __marks: rt::Marks,
}

rt::model!(CopyCapacityPlanRequest {
    "description" Str description,
    "endBusinessUnitDate" Date end_business_unit_date,
    "forecast" Any forecast,
    "name" Str name,
    "startBusinessUnitDate" Date start_business_unit_date,
});

rt::setters!(CopyCapacityPlanRequest {
    0 description with_description(impl Into<String>) clear_description,
    1 end_business_unit_date with_end_business_unit_date(impl Into<rt::Date>) clear_end_business_unit_date,
    2 forecast with_forecast(super::ValueWrapperBuShortTermForecastReference) clear_forecast,
    3 name with_name(impl Into<String>) clear_name,
    4 start_business_unit_date with_start_business_unit_date(impl Into<rt::Date>) clear_start_business_unit_date,
});
