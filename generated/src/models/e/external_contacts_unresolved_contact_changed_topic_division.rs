// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExternalContactsUnresolvedContactChangedTopicDivision`.
#[non_exhaustive]
pub struct ExternalContactsUnresolvedContactChangedTopicDivision {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ExternalContactsUnresolvedContactChangedTopicDivision {
    "id" Str id,
});
