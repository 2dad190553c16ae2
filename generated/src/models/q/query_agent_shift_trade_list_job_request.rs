// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueryAgentShiftTradeListJobRequest`.
///
/// The service requires `weekDates` in requests.
#[non_exhaustive]
pub struct QueryAgentShiftTradeListJobRequest {
    /// `weekDates`, required.
    pub week_dates: Option<Vec<rt::Date>>,
    __marks: rt::Marks,
}

rt::model!(QueryAgentShiftTradeListJobRequest {
    "weekDates" Any week_dates,
});

rt::setters!(QueryAgentShiftTradeListJobRequest {
    0 week_dates with_week_dates(Vec<rt::Date>) clear_week_dates,
});
