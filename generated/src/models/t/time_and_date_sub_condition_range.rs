// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TimeAndDateSubConditionRange`.
#[non_exhaustive]
pub struct TimeAndDateSubConditionRange {
    /// `inSet`.
    pub in_set: Option<Vec<String>>,
    /// `max`.
    pub max: Option<String>,
    /// `min`.
    pub min: Option<String>,
    __marks: rt::Marks,
}

rt::model!(TimeAndDateSubConditionRange {
    "inSet" Texts in_set,
    "max" Str max,
    "min" Str min,
});

rt::setters!(TimeAndDateSubConditionRange {
    0 in_set with_in_set(Vec<String>) clear_in_set,
    1 max with_max(impl Into<String>) clear_max,
    2 min with_min(impl Into<String>) clear_min,
});
