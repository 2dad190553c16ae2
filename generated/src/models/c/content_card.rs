// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContentCard`.
#[non_exhaustive]
pub struct ContentCard {
    /// `actions`, required.
    pub actions: Option<Vec<super::ContentCardAction>>,
    /// `defaultAction`.
    pub default_action: Option<super::ContentCardAction>,
    /// `description`.
    pub description: Option<String>,
    /// `image`.
    pub image: Option<String>,
    /// `title`, required.
    pub title: Option<String>,
    /// `video`.
    pub video: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ContentCard {
    "actions" Any actions,
    "defaultAction" Any default_action,
    "description" Str description,
    "image" Str image,
    "title" Str title,
    "video" Str video,
});
