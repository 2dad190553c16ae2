// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ActivityPlanSessionStructureReference`.
#[non_exhaustive]
pub struct ActivityPlanSessionStructureReference {
    /// `id`, required.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `users`.
    pub users: Option<Vec<super::UserReference>>,
    __marks: rt::Marks,
}

rt::model!(ActivityPlanSessionStructureReference {
    "id" Str id,
    "selfUri" Str self_uri,
    "users" Any users,
});
