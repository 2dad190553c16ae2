// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExternalContactsRelationshipChangedTopicUser`.
#[non_exhaustive]
pub struct ExternalContactsRelationshipChangedTopicUser {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ExternalContactsRelationshipChangedTopicUser {
    "id" Str id,
});
