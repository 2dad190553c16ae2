// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExternalContactsContactNoteChangedTopicDivision`.
#[non_exhaustive]
pub struct ExternalContactsContactNoteChangedTopicDivision {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ExternalContactsContactNoteChangedTopicDivision {
    "id" Str id,
});
