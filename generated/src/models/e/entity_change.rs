// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EntityChange`.
#[non_exhaustive]
pub struct EntityChange {
    /// `entityId`.
    pub entity_id: Option<String>,
    /// `entityName`.
    pub entity_name: Option<String>,
    /// `entityType`.
    pub entity_type: Option<String>,
    /// `newValues`.
    pub new_values: Option<Vec<String>>,
    /// `oldValues`.
    pub old_values: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(EntityChange {
    "entityId" Str entity_id,
    "entityName" Str entity_name,
    "entityType" Str entity_type,
    "newValues" Texts new_values,
    "oldValues" Texts old_values,
});
