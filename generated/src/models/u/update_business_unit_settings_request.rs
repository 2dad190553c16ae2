// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UpdateBusinessUnitSettingsRequest`.
///
/// The service requires `metadata` in requests.
#[non_exhaustive]
pub struct UpdateBusinessUnitSettingsRequest {
    /// `coaching`.
    pub coaching: Option<super::BuActivitySettingsRequest>,
    /// `learning`.
    pub learning: Option<super::BuActivitySettingsRequest>,
    /// `metadata`, required.
    pub metadata: Option<super::WfmVersionedEntityMetadata>,
    /// `notifications`.
    pub notifications: Option<super::BuNotificationSettingsRequest>,
    /// `scheduling`.
    pub scheduling: Option<super::BuSchedulingSettingsRequest>,
    /// `shortTermForecasting`.
    pub short_term_forecasting: Option<super::BuShortTermForecastingSettings>,
    /// `startDayOfWeek`.
    pub start_day_of_week: Option<
        super::UpdateBusinessUnitSettingsRequestStartDayOfWeek,
    >,
    /// `timeZone`.
    pub time_zone: Option<String>,
    __marks: rt::Marks,
}
/// The values of `startDayOfWeek` in [`UpdateBusinessUnitSettingsRequest`](super::UpdateBusinessUnitSettingsRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum UpdateBusinessUnitSettingsRequestStartDayOfWeek {
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

rt::model!(UpdateBusinessUnitSettingsRequest {
    "coaching" Any coaching,
    "learning" Any learning,
    "metadata" Any metadata,
    "notifications" Any notifications,
    "scheduling" Any scheduling,
    "shortTermForecasting" Any short_term_forecasting,
    "startDayOfWeek" Enum start_day_of_week,
    "timeZone" Str time_zone,
});

rt::setters!(UpdateBusinessUnitSettingsRequest {
    0 coaching with_coaching(super::BuActivitySettingsRequest) clear_coaching,
    1 learning with_learning(super::BuActivitySettingsRequest) clear_learning,
    2 metadata with_metadata(super::WfmVersionedEntityMetadata) clear_metadata,
    3 notifications with_notifications(super::BuNotificationSettingsRequest) clear_notifications,
    4 scheduling with_scheduling(super::BuSchedulingSettingsRequest) clear_scheduling,
    5 short_term_forecasting with_short_term_forecasting(super::BuShortTermForecastingSettings) clear_short_term_forecasting,
    6 start_day_of_week with_start_day_of_week(impl Into<super::UpdateBusinessUnitSettingsRequestStartDayOfWeek>) clear_start_day_of_week,
    7 time_zone with_time_zone(impl Into<String>) clear_time_zone,
});

rt::open_enum!(UpdateBusinessUnitSettingsRequestStartDayOfWeek {
    Sunday = "Sunday",
    Monday = "Monday",
    Tuesday = "Tuesday",
    Wednesday = "Wednesday",
    Thursday = "Thursday",
    Friday = "Friday",
    Saturday = "Saturday",
});
