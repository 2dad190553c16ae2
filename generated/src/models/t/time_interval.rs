// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TimeInterval`.
#[non_exhaustive]
pub struct TimeInterval {
    /// `days`.
    pub days: Option<i64>,
    /// `hours`.
    pub hours: Option<i64>,
    /// `months`.
    pub months: Option<i64>,
    /// `weeks`.
    pub weeks: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(TimeInterval {
    "days" Int days,
    "hours" Int hours,
    "months" Int months,
    "weeks" Int weeks,
});

rt::setters!(TimeInterval {
    0 days with_days(i64) clear_days,
    1 hours with_hours(i64) clear_hours,
    2 months with_months(i64) clear_months,
    3 weeks with_weeks(i64) clear_weeks,
});
