// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `NamedEntityTypeItem`.
///
/// The service requires `value` in requests.
#[non_exhaustive]
pub struct NamedEntityTypeItem {
    /// `additionalLanguages`.
    pub additional_languages: Option<
        std::collections::BTreeMap<String, super::AdditionalLanguagesSynonyms>,
    >,
    /// `synonyms`.
    pub synonyms: Option<Vec<String>>,
    /// `value`, required.
    pub value: Option<String>,
    __marks: rt::Marks,
}

rt::model!(NamedEntityTypeItem {
    "additionalLanguages" Any additional_languages,
    "synonyms" Texts synonyms,
    "value" Str value,
});

rt::setters!(NamedEntityTypeItem {
    0 additional_languages with_additional_languages(std::collections::BTreeMap<String, super::AdditionalLanguagesSynonyms>) clear_additional_languages,
    1 synonyms with_synonyms(Vec<String>) clear_synonyms,
    2 value with_value(impl Into<String>) clear_value,
});
