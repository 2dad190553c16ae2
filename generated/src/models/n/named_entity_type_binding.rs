// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `NamedEntityTypeBinding`.
///
/// The service requires `entityName`, `entityType` in requests.
#[non_exhaustive]
pub struct NamedEntityTypeBinding {
    /// `entityName`, required.
    pub entity_name: Option<String>,
    /// `entityType`, required.
    pub entity_type: Option<String>,
    __marks: rt::Marks,
}

rt::model!(NamedEntityTypeBinding {
    "entityName" Str entity_name,
    "entityType" Str entity_type,
});

rt::setters!(NamedEntityTypeBinding {
    0 entity_name with_entity_name(impl Into<String>) clear_entity_name,
    1 entity_type with_entity_type(impl Into<String>) clear_entity_type,
});
