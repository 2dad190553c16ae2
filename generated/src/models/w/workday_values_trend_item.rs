// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkdayValuesTrendItem`.
#[non_exhaustive]
pub struct WorkdayValuesTrendItem {
    /// `dateWorkday`.
    pub date_workday: Option<rt::Date>,
    /// `value`.
    pub value: Option<f64>,
    __marks: rt::Marks,
}

rt::model!(WorkdayValuesTrendItem {
    "dateWorkday" Date date_workday,
    "value" Float value,
});
