// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserSearchRule`.
///
/// The service requires `parts` in requests.
#[non_exhaustive]
pub struct UserSearchRule {
    /// `parts`, required.
    pub parts: Option<Vec<super::UserSearchRulePart>>,
    __marks: rt::Marks,
}

rt::model!(UserSearchRule {
    "parts" Any parts,
});

rt::setters!(UserSearchRule {
    0 parts with_parts(Vec<super::UserSearchRulePart>) clear_parts,
});
