// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Pattern`.
///
/// The service requires `interval`, `type` in requests.
#[non_exhaustive]
pub struct Pattern {
    /// `daysOfWeek`.
    pub days_of_week: Option<Vec<String>>,
    /// `interval`, required.
    pub interval: Option<i64>,
    /// `type`, required.
    pub r#type: Option<super::PatternType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`Pattern`](super::Pattern).
#[derive(Clone)]
#[non_exhaustive]
pub enum PatternType {
    /// `Daily`
    Daily,
    /// `Weekly`
    Weekly,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(Pattern {
    "daysOfWeek" Texts days_of_week,
    "interval" Int interval,
    "type" Enum r#type,
});

rt::setters!(Pattern {
    0 days_of_week with_days_of_week(Vec<String>) clear_days_of_week,
    1 interval with_interval(i64) clear_interval,
    2 r#type with_type(impl Into<super::PatternType>) clear_type,
});

rt::open_enum!(PatternType {
    Daily = "Daily",
    Weekly = "Weekly",
});
