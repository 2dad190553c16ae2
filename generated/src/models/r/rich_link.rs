// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RichLink`.
#[non_exhaustive]
pub struct RichLink {
    /// `footer`.
    pub footer: Option<String>,
    /// `header`.
    pub header: Option<super::RichLinkHeader>,
    /// `id`.
    pub id: Option<String>,
    /// `text`.
    pub text: Option<String>,
    /// `url`.
    pub url: Option<String>,
    /// `urlLabel`.
    pub url_label: Option<String>,
    __marks: rt::Marks,
}

rt::model!(RichLink {
    "footer" Str footer,
    "header" Any header,
    "id" Str id,
    "text" Str text,
    "url" Str url,
    "urlLabel" Str url_label,
});

rt::setters!(RichLink {
    0 footer with_footer(impl Into<String>) clear_footer,
    1 header with_header(super::RichLinkHeader) clear_header,
    2 id with_id(impl Into<String>) clear_id,
    3 text with_text(impl Into<String>) clear_text,
    4 url with_url(impl Into<String>) clear_url,
    5 url_label with_url_label(impl Into<String>) clear_url_label,
});
