// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CreateManagementUnitApiRequest`.
///
/// The service requires `businessUnitId`, `name` in requests.
#[non_exhaustive]
pub struct CreateManagementUnitApiRequest {
    /// `businessUnitId`, required.
    pub business_unit_id: Option<String>,
    /// `divisionId`.
    pub division_id: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `settings`.
    pub settings: Option<super::CreateManagementUnitSettingsRequest>,
    /// `startDayOfWeek`.
    pub start_day_of_week: Option<super::CreateManagementUnitApiRequestStartDayOfWeek>,
    /// `timeZone`.
    pub time_zone: Option<String>,
    __marks: rt::Marks,
}
/// The values of `startDayOfWeek` in [`CreateManagementUnitApiRequest`](super::CreateManagementUnitApiRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateManagementUnitApiRequestStartDayOfWeek {
    /// `Sunday`
    Sunday,
    /// `Monday`
    Monday,
    /// `Tuesday`
    Tuesday,
    /// `Wednesday`
    Wednesday,
    /// `Thursday`
    Thursday,
    /// `Friday`
    Friday,
    /// `Saturday`
    Saturday,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CreateManagementUnitApiRequest {
    "businessUnitId" Str business_unit_id,
    "divisionId" Str division_id,
    "name" Str name,
    "settings" Any settings,
    "startDayOfWeek" Enum start_day_of_week,
    "timeZone" Str time_zone,
});

rt::setters!(CreateManagementUnitApiRequest {
    0 business_unit_id with_business_unit_id(impl Into<String>) clear_business_unit_id,
    1 division_id with_division_id(impl Into<String>) clear_division_id,
    2 name with_name(impl Into<String>) clear_name,
    3 settings with_settings(super::CreateManagementUnitSettingsRequest) clear_settings,
    4 start_day_of_week with_start_day_of_week(impl Into<super::CreateManagementUnitApiRequestStartDayOfWeek>) clear_start_day_of_week,
    5 time_zone with_time_zone(impl Into<String>) clear_time_zone,
});

rt::open_enum!(CreateManagementUnitApiRequestStartDayOfWeek {
    Sunday = "Sunday",
    Monday = "Monday",
    Tuesday = "Tuesday",
    Wednesday = "Wednesday",
    Thursday = "Thursday",
    Friday = "Friday",
    Saturday = "Saturday",
});
