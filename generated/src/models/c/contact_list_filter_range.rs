// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContactListFilterRange`.
#[non_exhaustive]
pub struct ContactListFilterRange {
    /// `inSet`.
    pub in_set: Option<Vec<String>>,
    /// `max`.
    pub max: Option<String>,
    /// `maxInclusive`.
    pub max_inclusive: Option<bool>,
    /// `min`.
    pub min: Option<String>,
    /// `minInclusive`.
    pub min_inclusive: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(ContactListFilterRange {
    "inSet" Texts in_set,
    "max" Str max,
    "maxInclusive" Bool max_inclusive,
    "min" Str min,
    "minInclusive" Bool min_inclusive,
});

rt::setters!(ContactListFilterRange {
    0 in_set with_in_set(Vec<String>) clear_in_set,
    1 max with_max(impl Into<String>) clear_max,
    2 max_inclusive with_max_inclusive(bool) clear_max_inclusive,
    3 min with_min(impl Into<String>) clear_min,
    4 min_inclusive with_min_inclusive(bool) clear_min_inclusive,
});
