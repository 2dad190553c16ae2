// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationEditedInput`.
#[non_exhaustive]
pub struct ConversationEditedInput {
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `text`.
    pub text: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ConversationEditedInput {
    "dateModified" DateTime date_modified,
    "text" Str text,
});
