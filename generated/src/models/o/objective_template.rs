// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ObjectiveTemplate`.
#[non_exhaustive]
pub struct ObjectiveTemplate {
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `zones`.
    pub zones: Option<Vec<super::ObjectiveZone>>,
    __marks: rt::Marks,
}

rt::model!(ObjectiveTemplate {
    "id" Str id,
    "name" Str name,
    "selfUri" Str self_uri,
    "zones" Any zones,
});
