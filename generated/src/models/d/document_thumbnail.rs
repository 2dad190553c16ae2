// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DocumentThumbnail`.
#[non_exhaustive]
pub struct DocumentThumbnail {
    /// `height`.
    pub height: Option<i64>,
    /// `imageUri`.
    pub image_uri: Option<String>,
    /// `resolution`.
    pub resolution: Option<String>,
    /// `width`.
    pub width: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(DocumentThumbnail {
    "height" Int height,
    "imageUri" Str image_uri,
    "resolution" Str resolution,
    "width" Int width,
});

rt::setters!(DocumentThumbnail {
    0 height with_height(i64) clear_height,
    1 image_uri with_image_uri(impl Into<String>) clear_image_uri,
    2 resolution with_resolution(impl Into<String>) clear_resolution,
    3 width with_width(i64) clear_width,
});
