// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CaseplanReference`.
#[non_exhaustive]
pub struct CaseplanReference {
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(CaseplanReference {
    "id" Str id,
    "name" Str name,
    "selfUri" Str self_uri,
    "version" Int version,
});
