// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AdditionalLanguagesIntent`.
#[non_exhaustive]
pub struct AdditionalLanguagesIntent {
    /// `id`.
    pub id: Option<String>,
    /// `utterances`.
    pub utterances: Option<Vec<super::NluUtterance>>,
    __marks: rt::Marks,
}

rt::model!(AdditionalLanguagesIntent {
    "id" Str id,
    "utterances" Any utterances,
});

rt::setters!(AdditionalLanguagesIntent {
    0 id with_id(impl Into<String>) clear_id,
    1 utterances with_utterances(Vec<super::NluUtterance>) clear_utterances,
});
