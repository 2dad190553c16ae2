// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SchedulingPeriodBase`.
#[non_exhaustive]
pub struct SchedulingPeriodBase {
    /// `latestEndDate`, required.
    pub latest_end_date: Option<rt::Date>,
    __marks: rt::Marks,
}

rt::model!(SchedulingPeriodBase {
    "latestEndDate" Date latest_end_date,
});
