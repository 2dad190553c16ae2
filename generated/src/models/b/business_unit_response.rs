// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BusinessUnitResponse`.
#[non_exhaustive]
pub struct BusinessUnitResponse {
    /// `division`.
    pub division: Option<super::DivisionReference>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `settings`.
    pub settings: Option<super::BusinessUnitSettingsResponse>,
    __marks: rt::Marks,
}

rt::model!(BusinessUnitResponse {
    "division" Any division,
    "id" Str id,
    "name" Str name,
    "selfUri" Str self_uri,
    "settings" Any settings,
});
