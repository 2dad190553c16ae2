// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkdayPointsTrendItem`.
#[non_exhaustive]
pub struct WorkdayPointsTrendItem {
    /// `dateWorkday`.
    pub date_workday: Option<rt::Date>,
    /// `points`.
    pub points: Option<f64>,
    __marks: rt::Marks,
}

rt::model!(WorkdayPointsTrendItem {
    "dateWorkday" Date date_workday,
    "points" Float points,
});
