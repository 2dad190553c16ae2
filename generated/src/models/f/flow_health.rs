// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FlowHealth`.
#[non_exhaustive]
pub struct FlowHealth {
    /// `flowVersionInfo`.
    pub flow_version_info: Option<super::FlowHealthVersionInfo>,
    /// `intents`.
    pub intents: Option<Vec<super::FlowHealthIntentInfo>>,
    /// `languageInfo`.
    pub language_info: Option<std::collections::BTreeMap<String, super::LocaleInfo>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(FlowHealth {
    "flowVersionInfo" Any flow_version_info,
    "intents" Any intents,
    "languageInfo" Any language_info,
    "selfUri" Str self_uri,
});
