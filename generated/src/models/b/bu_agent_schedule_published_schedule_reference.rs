// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuAgentSchedulePublishedScheduleReference`.
#[non_exhaustive]
pub struct BuAgentSchedulePublishedScheduleReference {
    /// `id`.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `weekCount`.
    pub week_count: Option<i64>,
    /// `weekDate`.
    pub week_date: Option<rt::Date>,
    __marks: rt::Marks,
}

rt::model!(BuAgentSchedulePublishedScheduleReference {
    "id" Str id,
    "selfUri" Str self_uri,
    "weekCount" Int week_count,
    "weekDate" Date week_date,
});
