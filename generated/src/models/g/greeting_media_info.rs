// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GreetingMediaInfo`.
#[non_exhaustive]
pub struct GreetingMediaInfo {
    /// `id`.
    pub id: Option<String>,
    /// `mediaFileUri`.
    pub media_file_uri: Option<String>,
    /// `mediaImageUri`.
    pub media_image_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(GreetingMediaInfo {
    "id" Str id,
    "mediaFileUri" Str media_file_uri,
    "mediaImageUri" Str media_image_uri,
});
