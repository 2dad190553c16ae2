// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RequestPage`.
///
/// The service requires `title`, `url` in requests.
#[non_exhaustive]
pub struct RequestPage {
    /// `keywords`.
    pub keywords: Option<String>,
    /// `lang`.
    pub lang: Option<String>,
    /// `title`, required.
    pub title: Option<String>,
    /// `url`, required.
    pub url: Option<String>,
    __marks: rt::Marks,
}

rt::model!(RequestPage {
    "keywords" Str keywords,
    "lang" Str lang,
    "title" Str title,
    "url" Str url,
});

rt::setters!(RequestPage {
    0 keywords with_keywords(impl Into<String>) clear_keywords,
    1 lang with_lang(impl Into<String>) clear_lang,
    2 title with_title(impl Into<String>) clear_title,
    3 url with_url(impl Into<String>) clear_url,
});
