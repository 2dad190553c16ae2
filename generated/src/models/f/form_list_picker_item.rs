// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FormListPickerItem`.
///
/// The service requires `title` in requests.
#[non_exhaustive]
pub struct FormListPickerItem {
    /// `id`.
    pub id: Option<String>,
    /// `imageUrl`.
    pub image_url: Option<String>,
    /// `title`, required.
    pub title: Option<String>,
    __marks: rt::Marks,
}

rt::model!(FormListPickerItem {
    "id" Str id,
    "imageUrl" Str image_url,
    "title" Str title,
});

rt::setters!(FormListPickerItem {
    0 id with_id(impl Into<String>) clear_id,
    1 image_url with_image_url(impl Into<String>) clear_image_url,
    2 title with_title(impl Into<String>) clear_title,
});
