// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserCustomAttributesUpdateRequest`.
///
/// The service requires `attributes` in requests.
#[non_exhaustive]
pub struct UserCustomAttributesUpdateRequest {
    /// `attributes`, required.
    pub attributes: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `schemaId`.
    pub schema_id: Option<String>,
    /// `schemaVersion`.
    pub schema_version: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(UserCustomAttributesUpdateRequest {
    "attributes" Any attributes,
    "schemaId" Str schema_id,
    "schemaVersion" Int schema_version,
});

rt::setters!(UserCustomAttributesUpdateRequest {
    0 attributes with_attributes(std::collections::BTreeMap<String, rt::Value>) clear_attributes,
    1 schema_id with_schema_id(impl Into<String>) clear_schema_id,
    2 schema_version with_schema_version(i64) clear_schema_version,
});
