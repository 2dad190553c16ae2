// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GenerateBuForecastRequest`.
///
/// The service requires `description` in requests.
#[non_exhaustive]
pub struct GenerateBuForecastRequest {
    /// `canUseForScheduling`.
    pub can_use_for_scheduling: Option<bool>,
    /// `description`, required.
    pub description: Option<String>,
    /// `weekCount`.
    pub week_count: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(GenerateBuForecastRequest {
    "canUseForScheduling" Bool can_use_for_scheduling,
    "description" Str description,
    "weekCount" Int week_count,
});

rt::setters!(GenerateBuForecastRequest {
    0 can_use_for_scheduling with_can_use_for_scheduling(bool) clear_can_use_for_scheduling,
    1 description with_description(impl Into<String>) clear_description,
    2 week_count with_week_count(i64) clear_week_count,
});
