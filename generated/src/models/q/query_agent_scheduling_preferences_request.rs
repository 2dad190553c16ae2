// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueryAgentSchedulingPreferencesRequest`.
///
/// The service requires `endDate`, `startDate` in requests.
#[non_exhaustive]
pub struct QueryAgentSchedulingPreferencesRequest {
    /// `endDate`, required.
    pub end_date: Option<rt::DateTime>,
    /// `startDate`, required.
    pub start_date: Option<rt::DateTime>,
    __marks: rt::Marks,
}

rt::model!(QueryAgentSchedulingPreferencesRequest {
    "endDate" DateTime end_date,
    "startDate" DateTime start_date,
});

rt::setters!(QueryAgentSchedulingPreferencesRequest {
    0 end_date with_end_date(impl Into<rt::DateTime>) clear_end_date,
    1 start_date with_start_date(impl Into<rt::DateTime>) clear_start_date,
});
