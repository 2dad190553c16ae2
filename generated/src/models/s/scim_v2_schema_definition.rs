// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ScimV2SchemaDefinition`.
#[non_exhaustive]
pub struct ScimV2SchemaDefinition {
    /// `attributes`.
    pub attributes: Option<Vec<super::ScimV2SchemaAttribute>>,
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `meta`.
    pub meta: Option<super::ScimMetadata>,
    /// `name`.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ScimV2SchemaDefinition {
    "attributes" Any attributes,
    "description" Str description,
    "id" Str id,
    "meta" Any meta,
    "name" Str name,
});
