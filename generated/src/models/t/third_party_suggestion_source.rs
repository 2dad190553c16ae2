// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ThirdPartySuggestionSource`.
#[non_exhaustive]
pub struct ThirdPartySuggestionSource {
    /// `name`.
    pub name: Option<String>,
    /// `url`.
    pub url: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ThirdPartySuggestionSource {
    "name" Str name,
    "url" Str url,
});

rt::setters!(ThirdPartySuggestionSource {
    0 name with_name(impl Into<String>) clear_name,
    1 url with_url(impl Into<String>) clear_url,
});
