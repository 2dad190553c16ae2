// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OtherProfileAssignment`.
#[non_exhaustive]
pub struct OtherProfileAssignment {
    /// `currentProfile`.
    pub current_profile: Option<super::DomainEntityRef>,
    /// `id`.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(OtherProfileAssignment {
    "currentProfile" Any current_profile,
    "id" Str id,
    "selfUri" Str self_uri,
});
