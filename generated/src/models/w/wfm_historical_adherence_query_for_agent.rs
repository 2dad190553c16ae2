// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmHistoricalAdherenceQueryForAgent`.
///
/// The service requires `startDate` in requests.
#[non_exhaustive]
pub struct WfmHistoricalAdherenceQueryForAgent {
    /// `endDate`.
    pub end_date: Option<rt::DateTime>,
    /// `startDate`, required.
    pub start_date: Option<rt::DateTime>,
    /// `timeZone`.
    pub time_zone: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WfmHistoricalAdherenceQueryForAgent {
    "endDate" DateTime end_date,
    "startDate" DateTime start_date,
    "timeZone" Str time_zone,
});

rt::setters!(WfmHistoricalAdherenceQueryForAgent {
    0 end_date with_end_date(impl Into<rt::DateTime>) clear_end_date,
    1 start_date with_start_date(impl Into<rt::DateTime>) clear_start_date,
    2 time_zone with_time_zone(impl Into<String>) clear_time_zone,
});
