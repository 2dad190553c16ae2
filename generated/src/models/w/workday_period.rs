// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkdayPeriod`.
#[non_exhaustive]
pub struct WorkdayPeriod {
    /// `dateEndWorkday`.
    pub date_end_workday: Option<rt::Date>,
    /// `dateStartWorkday`.
    pub date_start_workday: Option<rt::Date>,
    __marks: rt::Marks,
}

rt::model!(WorkdayPeriod {
    "dateEndWorkday" Date date_end_workday,
    "dateStartWorkday" Date date_start_workday,
});
