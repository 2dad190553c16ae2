// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeDocumentAlternative`.
///
/// The service requires `autocomplete`, `phrase` in requests.
#[non_exhaustive]
pub struct KnowledgeDocumentAlternative {
    /// `autocomplete`, required.
    pub autocomplete: Option<bool>,
    /// `phrase`, required.
    pub phrase: Option<String>,
    __marks: rt::Marks,
}

rt::model!(KnowledgeDocumentAlternative {
    "autocomplete" Bool autocomplete,
    "phrase" Str phrase,
});

rt::setters!(KnowledgeDocumentAlternative {
    0 autocomplete with_autocomplete(bool) clear_autocomplete,
    1 phrase with_phrase(impl Into<String>) clear_phrase,
});
