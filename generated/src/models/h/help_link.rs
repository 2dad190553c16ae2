// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `HelpLink`.
#[non_exhaustive]
pub struct HelpLink {
    /// `description`.
    pub description: Option<String>,
    /// `title`.
    pub title: Option<String>,
    /// `uri`.
    pub uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(HelpLink {
    "description" Str description,
    "title" Str title,
    "uri" Str uri,
});

rt::setters!(HelpLink {
    0 description with_description(impl Into<String>) clear_description,
    1 title with_title(impl Into<String>) clear_title,
    2 uri with_uri(impl Into<String>) clear_uri,
});
