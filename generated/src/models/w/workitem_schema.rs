// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkitemSchema`.
#[non_exhaustive]
pub struct WorkitemSchema {
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `version`, required.
    pub version: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(WorkitemSchema {
    "id" Str id,
    "name" Str name,
    "selfUri" Str self_uri,
    "version" Int version,
});
