// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BusinessRulesDataSchema`.
#[non_exhaustive]
pub struct BusinessRulesDataSchema {
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

rt::model!(BusinessRulesDataSchema {
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
