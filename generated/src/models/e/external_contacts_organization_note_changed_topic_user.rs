// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExternalContactsOrganizationNoteChangedTopicUser`.
#[non_exhaustive]
pub struct ExternalContactsOrganizationNoteChangedTopicUser {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ExternalContactsOrganizationNoteChangedTopicUser {
    "id" Str id,
});
