// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DetectedNamedEntity`.
#[non_exhaustive]
pub struct DetectedNamedEntity {
    /// `entityType`.
    pub entity_type: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `probability`.
    pub probability: Option<f64>,
    /// `value`.
    pub value: Option<super::DetectedNamedEntityValue>,
    __marks: rt::Marks,
}

rt::model!(DetectedNamedEntity {
    "entityType" Str entity_type,
    "name" Str name,
    "probability" Float probability,
    "value" Any value,
});

rt::setters!(DetectedNamedEntity {
    0 entity_type with_entity_type(impl Into<String>) clear_entity_type,
    1 name with_name(impl Into<String>) clear_name,
    2 probability with_probability(f64) clear_probability,
    3 value with_value(super::DetectedNamedEntityValue) clear_value,
});
