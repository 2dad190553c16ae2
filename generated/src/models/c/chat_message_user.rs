// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ChatMessageUser`.
#[non_exhaustive]
pub struct ChatMessageUser {
    /// `displayName`.
    pub display_name: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `images`.
    pub images: Option<Vec<super::Image>>,
    /// `name`.
    pub name: Option<String>,
    /// `username`.
    pub username: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ChatMessageUser {
    "displayName" Str display_name,
    "id" Str id,
    "images" Any images,
    "name" Str name,
    "username" Str username,
});

rt::setters!(ChatMessageUser {
    0 display_name with_display_name(impl Into<String>) clear_display_name,
    1 id with_id(impl Into<String>) clear_id,
    2 images with_images(Vec<super::Image>) clear_images,
    3 name with_name(impl Into<String>) clear_name,
    4 username with_username(impl Into<String>) clear_username,
});
