// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DecisionTableVersionEntity`.
#[non_exhaustive]
pub struct DecisionTableVersionEntity {
    /// `division`.
    pub division: Option<super::Division>,
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

rt::model!(DecisionTableVersionEntity {
    "division" Any division,
    "id" Str id,
    "name" Str name,
    "selfUri" Str self_uri,
    "version" Int version,
});
