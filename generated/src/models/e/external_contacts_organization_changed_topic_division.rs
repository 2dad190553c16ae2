// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExternalContactsOrganizationChangedTopicDivision`.
#[non_exhaustive]
pub struct ExternalContactsOrganizationChangedTopicDivision {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ExternalContactsOrganizationChangedTopicDivision {
    "id" Str id,
});
