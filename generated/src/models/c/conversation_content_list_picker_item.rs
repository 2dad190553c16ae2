// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationContentListPickerItem`.
#[non_exhaustive]
pub struct ConversationContentListPickerItem {
    /// `id`.
    pub id: Option<String>,
    /// `imageUrl`.
    pub image_url: Option<String>,
    /// `subtitle`.
    pub subtitle: Option<String>,
    /// `title`.
    pub title: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ConversationContentListPickerItem {
    "id" Str id,
    "imageUrl" Str image_url,
    "subtitle" Str subtitle,
    "title" Str title,
});

rt::setters!(ConversationContentListPickerItem {
    0 id with_id(impl Into<String>) clear_id,
    1 image_url with_image_url(impl Into<String>) clear_image_url,
    2 subtitle with_subtitle(impl Into<String>) clear_subtitle,
    3 title with_title(impl Into<String>) clear_title,
});
