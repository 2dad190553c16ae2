// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmHistoricalAdherenceQuery`.
///
/// The service requires `startDate` in requests.
#[non_exhaustive]
pub struct WfmHistoricalAdherenceQuery {
    /// `endDate`.
    pub end_date: Option<rt::DateTime>,
    /// `includeExceptions`.
    pub include_exceptions: Option<bool>,
    /// `startDate`, required.
    pub start_date: Option<rt::DateTime>,
    /// `teamIds`.
    pub team_ids: Option<Vec<String>>,
    /// `timeZone`.
    pub time_zone: Option<String>,
    /// `userIds`.
    pub user_ids: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(WfmHistoricalAdherenceQuery {
    "endDate" DateTime end_date,
    "includeExceptions" Bool include_exceptions,
    "startDate" DateTime start_date,
    "teamIds" Texts team_ids,
    "timeZone" Str time_zone,
    "userIds" Texts user_ids,
});

rt::setters!(WfmHistoricalAdherenceQuery {
    0 end_date with_end_date(impl Into<rt::DateTime>) clear_end_date,
    1 include_exceptions with_include_exceptions(bool) clear_include_exceptions,
    2 start_date with_start_date(impl Into<rt::DateTime>) clear_start_date,
    3 team_ids with_team_ids(Vec<String>) clear_team_ids,
    4 time_zone with_time_zone(impl Into<String>) clear_time_zone,
    5 user_ids with_user_ids(Vec<String>) clear_user_ids,
});
