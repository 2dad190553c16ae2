// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ScimConfigResourceType`.
#[non_exhaustive]
pub struct ScimConfigResourceType {
    /// `description`.
    pub description: Option<String>,
    /// `endpoint`.
    pub endpoint: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `meta`.
    pub meta: Option<super::ScimMetadata>,
    /// `name`.
    pub name: Option<String>,
    /// `schema`.
    pub schema: Option<String>,
    /// `schemaExtensions`.
    pub schema_extensions: Option<Vec<super::ScimConfigResourceTypeSchemaExtension>>,
    /// `schemas`.
    pub schemas: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(ScimConfigResourceType {
    "description" Str description,
    "endpoint" Str endpoint,
    "id" Str id,
    "meta" Any meta,
    "name" Str name,
    "schema" Str schema,
    "schemaExtensions" Any schema_extensions,
    "schemas" Texts schemas,
});
