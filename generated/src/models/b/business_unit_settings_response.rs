// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BusinessUnitSettingsResponse`.
#[non_exhaustive]
pub struct BusinessUnitSettingsResponse {
    /// `coaching`.
    pub coaching: Option<super::BuActivitySettingsResponse>,
    /// `learning`.
    pub learning: Option<super::BuActivitySettingsResponse>,
    /// `metadata`, required.
    pub metadata: Option<super::WfmVersionedEntityMetadata>,
    /// `notifications`.
    pub notifications: Option<super::BuNotificationSettingsResponse>,
    /// `scheduling`.
    pub scheduling: Option<super::BuSchedulingSettingsResponse>,
    /// `shortTermForecasting`.
    pub short_term_forecasting: Option<super::BuShortTermForecastingSettings>,
    /// `startDayOfWeek`, required.
    pub start_day_of_week: Option<super::BusinessUnitSettingsResponseStartDayOfWeek>,
    /// `timeZone`, required.
    pub time_zone: Option<String>,
    __marks: rt::Marks,
}
/// The values of `startDayOfWeek` in [`BusinessUnitSettingsResponse`](super::BusinessUnitSettingsResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum BusinessUnitSettingsResponseStartDayOfWeek {
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

rt::model!(BusinessUnitSettingsResponse {
    "coaching" Any coaching,
    "learning" Any learning,
    "metadata" Any metadata,
    "notifications" Any notifications,
    "scheduling" Any scheduling,
    "shortTermForecasting" Any short_term_forecasting,
    "startDayOfWeek" Enum start_day_of_week,
    "timeZone" Str time_zone,
});

rt::open_enum!(BusinessUnitSettingsResponseStartDayOfWeek {
    Sunday = "Sunday",
    Monday = "Monday",
    Tuesday = "Tuesday",
    Wednesday = "Wednesday",
    Thursday = "Thursday",
    Friday = "Friday",
    Saturday = "Saturday",
});
