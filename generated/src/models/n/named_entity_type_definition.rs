// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `NamedEntityTypeDefinition`.
///
/// The service requires `mechanism`, `name` in requests.
#[non_exhaustive]
pub struct NamedEntityTypeDefinition {
    /// `description`.
    pub description: Option<String>,
    /// `mechanism`, required.
    pub mechanism: Option<super::NamedEntityTypeMechanism>,
    /// `name`, required.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(NamedEntityTypeDefinition {
    "description" Str description,
    "mechanism" Any mechanism,
    "name" Str name,
});

rt::setters!(NamedEntityTypeDefinition {
    0 description with_description(impl Into<String>) clear_description,
    1 mechanism with_mechanism(super::NamedEntityTypeMechanism) clear_mechanism,
    2 name with_name(impl Into<String>) clear_name,
});
