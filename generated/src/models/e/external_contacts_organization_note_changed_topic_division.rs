// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExternalContactsOrganizationNoteChangedTopicDivision`.
#[non_exhaustive]
pub struct ExternalContactsOrganizationNoteChangedTopicDivision {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ExternalContactsOrganizationNoteChangedTopicDivision {
    "id" Str id,
});
