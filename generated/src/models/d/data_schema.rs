// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DataSchema`.
///
/// The service requires `jsonSchema`, `version` in requests.
#[non_exhaustive]
pub struct DataSchema {
    /// `appliesTo`.
    pub applies_to: Option<Vec<String>>,
    /// `createdBy`.
    pub created_by: Option<super::DomainEntityRef>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `id`.
    pub id: Option<String>,
    /// `jsonSchema`, required.
    pub json_schema: Option<super::JsonSchemaDocument>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `version`, required.
    pub version: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(DataSchema {
    "appliesTo" Texts applies_to,
    "createdBy" Any created_by,
    "dateCreated" DateTime date_created,
    "enabled" Bool enabled,
    "id" Str id,
    "jsonSchema" Any json_schema,
    "name" Str name,
    "selfUri" Str self_uri,
    "version" Int version,
});

rt::setters!(DataSchema {
    0 applies_to with_applies_to(Vec<String>) clear_applies_to,
    1 created_by with_created_by(super::DomainEntityRef) clear_created_by,
    2 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    3 enabled with_enabled(bool) clear_enabled,
    4 id with_id(impl Into<String>) clear_id,
    5 json_schema with_json_schema(super::JsonSchemaDocument) clear_json_schema,
    6 name with_name(impl Into<String>) clear_name,
    7 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    8 version with_version(i64) clear_version,
});
