// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WebMessagingGeneric`.
#[non_exhaustive]
pub struct WebMessagingGeneric {
    /// `actions`.
    pub actions: Option<super::ContentActions>,
    /// `components`.
    pub components: Option<Vec<super::ButtonComponent>>,
    /// `description`.
    pub description: Option<String>,
    /// `image`.
    pub image: Option<String>,
    /// `title`.
    pub title: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WebMessagingGeneric {
    "actions" Any actions,
    "components" Any components,
    "description" Str description,
    "image" Str image,
    "title" Str title,
});
