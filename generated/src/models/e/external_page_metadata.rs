// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExternalPageMetadata`.
#[non_exhaustive]
pub struct ExternalPageMetadata {
    /// `name`.
    pub name: Option<String>,
    /// `profilePictureUrl`.
    pub profile_picture_url: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ExternalPageMetadata {
    "name" Str name,
    "profilePictureUrl" Str profile_picture_url,
});
