// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CustomConversationAttributeInput`.
#[non_exhaustive]
pub struct CustomConversationAttributeInput {
    /// `divisionIds`.
    pub division_ids: Option<Vec<String>>,
    /// `recordIds`.
    pub record_ids: Option<Vec<String>>,
    /// `schemaId`.
    pub schema_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(CustomConversationAttributeInput {
    "divisionIds" Texts division_ids,
    "recordIds" Texts record_ids,
    "schemaId" Str schema_id,
});

rt::setters!(CustomConversationAttributeInput {
    0 division_ids with_division_ids(Vec<String>) clear_division_ids,
    1 record_ids with_record_ids(Vec<String>) clear_record_ids,
    2 schema_id with_schema_id(impl Into<String>) clear_schema_id,
});
