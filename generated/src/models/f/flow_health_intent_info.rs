// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FlowHealthIntentInfo`.
#[non_exhaustive]
pub struct FlowHealthIntentInfo {
    /// `id`.
    pub id: Option<String>,
    /// `languageHealth`.
    pub language_health: Option<std::collections::BTreeMap<String, super::LocaleHealth>>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(FlowHealthIntentInfo {
    "id" Str id,
    "languageHealth" Any language_health,
    "name" Str name,
    "selfUri" Str self_uri,
});
