// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FieldConfig`.
#[non_exhaustive]
pub struct FieldConfig {
    /// `entityType`.
    pub entity_type: Option<super::FieldConfigEntityType>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `schemaVersion`.
    pub schema_version: Option<String>,
    /// `sections`.
    pub sections: Option<Vec<super::Section>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `state`.
    pub state: Option<String>,
    /// `version`.
    pub version: Option<String>,
    __marks: rt::Marks,
}
/// The values of `entityType` in [`FieldConfig`](super::FieldConfig).
#[derive(Clone)]
#[non_exhaustive]
pub enum FieldConfigEntityType {
    /// `person`
    Person,
    /// `group`
    Group,
    /// `org`
    Org,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(FieldConfig {
    "entityType" Enum entity_type,
    "id" Str id,
    "name" Str name,
    "schemaVersion" Str schema_version,
    "sections" Any sections,
    "selfUri" Str self_uri,
    "state" Str state,
    "version" Str version,
});

rt::open_enum!(FieldConfigEntityType {
    Person = "person",
    Group = "group",
    Org = "org",
});
