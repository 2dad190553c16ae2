// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OAuthScope`.
#[non_exhaustive]
pub struct OAuthScope {
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(OAuthScope {
    "description" Str description,
    "id" Str id,
    "selfUri" Str self_uri,
});
