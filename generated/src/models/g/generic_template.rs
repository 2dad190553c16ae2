// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GenericTemplate`.
#[non_exhaustive]
pub struct GenericTemplate {
    /// `actions`.
    pub actions: Option<super::RecordingContentActions>,
    /// `components`.
    pub components: Option<Vec<super::RecordingButtonComponent>>,
    /// `description`.
    pub description: Option<String>,
    /// `title`.
    pub title: Option<String>,
    /// `url`.
    pub url: Option<String>,
    __marks: rt::Marks,
}

rt::model!(GenericTemplate {
    "actions" Any actions,
    "components" Any components,
    "description" Str description,
    "title" Str title,
    "url" Str url,
});
