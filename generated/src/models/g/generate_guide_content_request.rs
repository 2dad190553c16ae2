// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GenerateGuideContentRequest`.
#[non_exhaustive]
pub struct GenerateGuideContentRequest {
    /// `description`.
    pub description: Option<String>,
    /// `url`.
    pub url: Option<String>,
    __marks: rt::Marks,
}

rt::model!(GenerateGuideContentRequest {
    "description" Str description,
    "url" Str url,
});

rt::setters!(GenerateGuideContentRequest {
    0 description with_description(impl Into<String>) clear_description,
    1 url with_url(impl Into<String>) clear_url,
});
