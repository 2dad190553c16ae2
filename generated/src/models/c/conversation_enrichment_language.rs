// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationEnrichmentLanguage`.
#[non_exhaustive]
pub struct ConversationEnrichmentLanguage {
    /// `language`, required.
    pub language: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ConversationEnrichmentLanguage {
    "language" Str language,
});
