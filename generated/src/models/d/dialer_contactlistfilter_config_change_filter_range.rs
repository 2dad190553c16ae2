// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DialerContactlistfilterConfigChangeFilterRange`.
#[non_exhaustive]
pub struct DialerContactlistfilterConfigChangeFilterRange {
    /// `additionalProperties`.
    pub additional_properties_2: Option<std::collections::BTreeMap<String, rt::Value>>,
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

rt::model!(DialerContactlistfilterConfigChangeFilterRange {
    "additionalProperties" Any additional_properties_2,
    "inSet" Texts in_set,
    "max" Str max,
    "maxInclusive" Bool max_inclusive,
    "min" Str min,
    "minInclusive" Bool min_inclusive,
});
