// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExternalEventsConfiguration`.
#[non_exhaustive]
pub struct ExternalEventsConfiguration {
    /// `dateLastModified`, required.
    pub date_last_modified: Option<rt::DateTime>,
    /// `description`, required.
    pub description: Option<String>,
    /// `divisionId`, required.
    pub division_id: Option<String>,
    /// `divisionIdActive`, required.
    pub division_id_active: Option<bool>,
    /// `id`, required.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `schemaActive`, required.
    pub schema_active: Option<bool>,
    /// `schemaId`, required.
    pub schema_id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `source`, required.
    pub source: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ExternalEventsConfiguration {
    "dateLastModified" DateTime date_last_modified,
    "description" Str description,
    "divisionId" Str division_id,
    "divisionIdActive" Bool division_id_active,
    "id" Str id,
    "name" Str name,
    "schemaActive" Bool schema_active,
    "schemaId" Str schema_id,
    "selfUri" Str self_uri,
    "source" Str source,
});
