// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V3SourceScheduleSettings`.
///
/// The service requires `dateStart`, `period` in requests.
#[non_exhaustive]
pub struct V3SourceScheduleSettings {
    /// `dateStart`, required.
    pub date_start: Option<rt::DateTime>,
    /// `period`, required.
    pub period: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(V3SourceScheduleSettings {
    "dateStart" DateTime date_start,
    "period" Int period,
});

rt::setters!(V3SourceScheduleSettings {
    0 date_start with_date_start(impl Into<rt::DateTime>) clear_date_start,
    1 period with_period(i64) clear_period,
});
