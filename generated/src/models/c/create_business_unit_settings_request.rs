// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CreateBusinessUnitSettingsRequest`.
///
/// The service requires `startDayOfWeek`, `timeZone` in requests.
#[non_exhaustive]
pub struct CreateBusinessUnitSettingsRequest {
    /// `coaching`.
    pub coaching: Option<super::BuActivitySettingsRequest>,
    /// `learning`.
    pub learning: Option<super::BuActivitySettingsRequest>,
    /// `notifications`.
    pub notifications: Option<super::BuNotificationSettingsRequest>,
    /// `scheduling`.
    pub scheduling: Option<super::BuSchedulingSettingsRequest>,
    /// `shortTermForecasting`.
    pub short_term_forecasting: Option<super::BuShortTermForecastingSettings>,
    /// `startDayOfWeek`, required.
    pub start_day_of_week: Option<
        super::CreateBusinessUnitSettingsRequestStartDayOfWeek,
    >,
    /// `timeZone`, required.
    pub time_zone: Option<String>,
    __marks: rt::Marks,
}
/// The values of `startDayOfWeek` in [`CreateBusinessUnitSettingsRequest`](super::CreateBusinessUnitSettingsRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateBusinessUnitSettingsRequestStartDayOfWeek {
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

rt::model!(CreateBusinessUnitSettingsRequest {
    "coaching" Any coaching,
    "learning" Any learning,
    "notifications" Any notifications,
    "scheduling" Any scheduling,
    "shortTermForecasting" Any short_term_forecasting,
    "startDayOfWeek" Enum start_day_of_week,
    "timeZone" Str time_zone,
});

rt::setters!(CreateBusinessUnitSettingsRequest {
    0 coaching with_coaching(super::BuActivitySettingsRequest) clear_coaching,
    1 learning with_learning(super::BuActivitySettingsRequest) clear_learning,
    2 notifications with_notifications(super::BuNotificationSettingsRequest) clear_notifications,
    3 scheduling with_scheduling(super::BuSchedulingSettingsRequest) clear_scheduling,
    4 short_term_forecasting with_short_term_forecasting(super::BuShortTermForecastingSettings) clear_short_term_forecasting,
    5 start_day_of_week with_start_day_of_week(impl Into<super::CreateBusinessUnitSettingsRequestStartDayOfWeek>) clear_start_day_of_week,
    6 time_zone with_time_zone(impl Into<String>) clear_time_zone,
});

rt::open_enum!(CreateBusinessUnitSettingsRequestStartDayOfWeek {
    Sunday = "Sunday",
    Monday = "Monday",
    Tuesday = "Tuesday",
    Wednesday = "Wednesday",
    Thursday = "Thursday",
    Friday = "Friday",
    Saturday = "Saturday",
});
