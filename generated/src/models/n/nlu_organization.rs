// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `NluOrganization`.
#[non_exhaustive]
pub struct NluOrganization {
    /// `limits`.
    pub limits: Option<std::collections::BTreeMap<String, i64>>,
    /// `supportedLanguagesInfo`.
    pub supported_languages_info: Option<Vec<super::SupportedLanguagesInfoDefinition>>,
    __marks: rt::Marks,
}

rt::model!(NluOrganization {
    "limits" Any limits,
    "supportedLanguagesInfo" Any supported_languages_info,
});
