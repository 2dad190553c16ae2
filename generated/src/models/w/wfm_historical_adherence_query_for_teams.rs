// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmHistoricalAdherenceQueryForTeams`.
///
/// The service requires `startDate`, `timeZone` in requests.
#[non_exhaustive]
pub struct WfmHistoricalAdherenceQueryForTeams {
    /// `endDate`.
    pub end_date: Option<rt::DateTime>,
    /// `includeExceptions`.
    pub include_exceptions: Option<bool>,
    /// `startDate`, required.
    pub start_date: Option<rt::DateTime>,
    /// `timeZone`, required.
    pub time_zone: Option<String>,
    /// `userIds`.
    pub user_ids: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(WfmHistoricalAdherenceQueryForTeams {
    "endDate" DateTime end_date,
    "includeExceptions" Bool include_exceptions,
    "startDate" DateTime start_date,
    "timeZone" Str time_zone,
    "userIds" Texts user_ids,
});

rt::setters!(WfmHistoricalAdherenceQueryForTeams {
    0 end_date with_end_date(impl Into<rt::DateTime>) clear_end_date,
    1 include_exceptions with_include_exceptions(bool) clear_include_exceptions,
    2 start_date with_start_date(impl Into<rt::DateTime>) clear_start_date,
    3 time_zone with_time_zone(impl Into<String>) clear_time_zone,
    4 user_ids with_user_ids(Vec<String>) clear_user_ids,
});
