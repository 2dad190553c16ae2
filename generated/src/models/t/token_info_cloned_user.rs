// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TokenInfoClonedUser`.
#[non_exhaustive]
pub struct TokenInfoClonedUser {
    /// `id`.
    pub id: Option<String>,
    /// `organization`.
    pub organization: Option<super::Entity>,
    __marks: rt::Marks,
}

rt::model!(TokenInfoClonedUser {
    "id" Str id,
    "organization" Any organization,
});
