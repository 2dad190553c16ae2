// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Detail`.
#[non_exhaustive]
pub struct Detail {
    /// `entityId`.
    pub entity_id: Option<String>,
    /// `entityName`.
    pub entity_name: Option<String>,
    /// `errorCode`.
    pub error_code: Option<String>,
    /// `fieldName`.
    pub field_name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(Detail {
    "entityId" Str entity_id,
    "entityName" Str entity_name,
    "errorCode" Str error_code,
    "fieldName" Str field_name,
});

rt::setters!(Detail {
    0 entity_id with_entity_id(impl Into<String>) clear_entity_id,
    1 entity_name with_entity_name(impl Into<String>) clear_entity_name,
    2 error_code with_error_code(impl Into<String>) clear_error_code,
    3 field_name with_field_name(impl Into<String>) clear_field_name,
});
