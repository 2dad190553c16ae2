// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Image`.
#[non_exhaustive]
pub struct Image {
    /// `imageUri`.
    pub image_uri: Option<String>,
    /// `resolution`.
    pub resolution: Option<String>,
    __marks: rt::Marks,
}

rt::model!(Image {
    "imageUri" Str image_uri,
    "resolution" Str resolution,
});

rt::setters!(Image {
    0 image_uri with_image_uri(impl Into<String>) clear_image_uri,
    1 resolution with_resolution(impl Into<String>) clear_resolution,
});
