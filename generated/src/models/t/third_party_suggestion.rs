// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ThirdPartySuggestion`.
#[non_exhaustive]
pub struct ThirdPartySuggestion {
    /// `sources`.
    pub sources: Option<Vec<super::ThirdPartySuggestionSource>>,
    /// `text`.
    pub text: Option<String>,
    /// `title`.
    pub title: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ThirdPartySuggestion {
    "sources" Any sources,
    "text" Str text,
    "title" Str title,
});

rt::setters!(ThirdPartySuggestion {
    0 sources with_sources(Vec<super::ThirdPartySuggestionSource>) clear_sources,
    1 text with_text(impl Into<String>) clear_text,
    2 title with_title(impl Into<String>) clear_title,
});
