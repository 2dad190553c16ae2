// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExternalContactsRelationshipChangedTopicDivision`.
#[non_exhaustive]
pub struct ExternalContactsRelationshipChangedTopicDivision {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ExternalContactsRelationshipChangedTopicDivision {
    "id" Str id,
});
