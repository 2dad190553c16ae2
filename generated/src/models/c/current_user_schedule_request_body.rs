// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CurrentUserScheduleRequestBody`.
///
/// The service requires `endDate`, `startDate` in requests.
#[non_exhaustive]
pub struct CurrentUserScheduleRequestBody {
    /// `endDate`, required.
    pub end_date: Option<rt::DateTime>,
    /// `loadFullWeeks`.
    pub load_full_weeks: Option<bool>,
    /// `startDate`, required.
    pub start_date: Option<rt::DateTime>,
    __marks: rt::Marks,
}

rt::model!(CurrentUserScheduleRequestBody {
    "endDate" DateTime end_date,
    "loadFullWeeks" Bool load_full_weeks,
    "startDate" DateTime start_date,
});

rt::setters!(CurrentUserScheduleRequestBody {
    0 end_date with_end_date(impl Into<rt::DateTime>) clear_end_date,
    1 load_full_weeks with_load_full_weeks(bool) clear_load_full_weeks,
    2 start_date with_start_date(impl Into<rt::DateTime>) clear_start_date,
});
