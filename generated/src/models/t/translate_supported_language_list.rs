// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TranslateSupportedLanguageList`.
#[non_exhaustive]
pub struct TranslateSupportedLanguageList {
    /// `entities`.
    pub entities: Option<Vec<super::TranslateSupportedLanguage>>,
    __marks: rt::Marks,
}

rt::model!(TranslateSupportedLanguageList {
    "entities" Any entities,
});
