// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AdditionalLanguagesSynonyms`.
#[non_exhaustive]
pub struct AdditionalLanguagesSynonyms {
    /// `synonyms`.
    pub synonyms: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(AdditionalLanguagesSynonyms {
    "synonyms" Texts synonyms,
});

rt::setters!(AdditionalLanguagesSynonyms {
    0 synonyms with_synonyms(Vec<String>) clear_synonyms,
});
