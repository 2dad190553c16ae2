// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CustomAttributesUpdateRequest`.
///
/// The service requires `customAttributes`, `id` in requests.
#[non_exhaustive]
pub struct CustomAttributesUpdateRequest {
    /// `customAttributes`, required.
    pub custom_attributes: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `divisions`.
    pub divisions: Option<Vec<String>>,
    /// `id`, required.
    pub id: Option<String>,
    /// `schemaId`.
    pub schema_id: Option<String>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(CustomAttributesUpdateRequest {
    "customAttributes" Any custom_attributes,
    "divisions" Texts divisions,
    "id" Str id,
    "schemaId" Str schema_id,
    "version" Int version,
});

rt::setters!(CustomAttributesUpdateRequest {
    0 custom_attributes with_custom_attributes(std::collections::BTreeMap<String, rt::Value>) clear_custom_attributes,
    1 divisions with_divisions(Vec<String>) clear_divisions,
    2 id with_id(impl Into<String>) clear_id,
    3 schema_id with_schema_id(impl Into<String>) clear_schema_id,
    4 version with_version(i64) clear_version,
});
