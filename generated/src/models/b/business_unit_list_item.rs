// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BusinessUnitListItem`.
#[non_exhaustive]
pub struct BusinessUnitListItem {
    /// `authorized`.
    pub authorized: Option<bool>,
    /// `division`.
    pub division: Option<super::DivisionReference>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(BusinessUnitListItem {
    "authorized" Bool authorized,
    "division" Any division,
    "id" Str id,
    "name" Str name,
    "selfUri" Str self_uri,
});
