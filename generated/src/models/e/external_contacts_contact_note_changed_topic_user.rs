// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExternalContactsContactNoteChangedTopicUser`.
#[non_exhaustive]
pub struct ExternalContactsContactNoteChangedTopicUser {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ExternalContactsContactNoteChangedTopicUser {
    "id" Str id,
});
