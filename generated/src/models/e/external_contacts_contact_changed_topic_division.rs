// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExternalContactsContactChangedTopicDivision`.
#[non_exhaustive]
pub struct ExternalContactsContactChangedTopicDivision {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ExternalContactsContactChangedTopicDivision {
    "id" Str id,
});
