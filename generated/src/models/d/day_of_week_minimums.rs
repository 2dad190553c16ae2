// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DayOfWeekMinimums`.
///
/// The service requires `daysOfWeek`, `minimumValue` in requests.
#[non_exhaustive]
pub struct DayOfWeekMinimums {
    /// `daysOfWeek`, required.
    pub days_of_week: Option<Vec<String>>,
    /// `minimumValue`, required.
    pub minimum_value: Option<f64>,
    __marks: rt::Marks,
}

rt::model!(DayOfWeekMinimums {
    "daysOfWeek" Texts days_of_week,
    "minimumValue" Float minimum_value,
});

rt::setters!(DayOfWeekMinimums {
    0 days_of_week with_days_of_week(Vec<String>) clear_days_of_week,
    1 minimum_value with_minimum_value(f64) clear_minimum_value,
});
