// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuSearchAgentSchedulesRequest`.
///
/// The service requires `endDate`, `startDate` in requests.
#[non_exhaustive]
pub struct BuSearchAgentSchedulesRequest {
    /// `endDate`, required.
    pub end_date: Option<rt::DateTime>,
    /// `startDate`, required.
    pub start_date: Option<rt::DateTime>,
    /// `userIds`.
    pub user_ids: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(BuSearchAgentSchedulesRequest {
    "endDate" DateTime end_date,
    "startDate" DateTime start_date,
    "userIds" Texts user_ids,
});

rt::setters!(BuSearchAgentSchedulesRequest {
    0 end_date with_end_date(impl Into<rt::DateTime>) clear_end_date,
    1 start_date with_start_date(impl Into<rt::DateTime>) clear_start_date,
    2 user_ids with_user_ids(Vec<String>) clear_user_ids,
});
