// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PhraseAssociations`.
///
/// The service requires `documentId`, `phraseId` in requests.
#[non_exhaustive]
pub struct PhraseAssociations {
    /// `documentId`, required.
    pub document_id: Option<String>,
    /// `phraseId`, required.
    pub phrase_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(PhraseAssociations {
    "documentId" Str document_id,
    "phraseId" Str phrase_id,
});

rt::setters!(PhraseAssociations {
    0 document_id with_document_id(impl Into<String>) clear_document_id,
    1 phrase_id with_phrase_id(impl Into<String>) clear_phrase_id,
});
