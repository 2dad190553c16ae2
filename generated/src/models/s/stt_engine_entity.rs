// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SttEngineEntity`.
#[non_exhaustive]
pub struct SttEngineEntity {
    /// `grammarBased`.
    pub grammar_based: Option<bool>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `replacedBy`.
    pub replaced_by: Option<super::AddressableEntityRef>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(SttEngineEntity {
    "grammarBased" Bool grammar_based,
    "id" Str id,
    "name" Str name,
    "replacedBy" Any replaced_by,
    "selfUri" Str self_uri,
});
