// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneyPage`.
#[non_exhaustive]
pub struct JourneyPage {
    /// `breadcrumb`, required.
    pub breadcrumb: Option<Vec<String>>,
    /// `domain`, required.
    pub domain: Option<String>,
    /// `fragment`.
    pub fragment: Option<String>,
    /// `hostname`, required.
    pub hostname: Option<String>,
    /// `keywords`.
    pub keywords: Option<String>,
    /// `lang`.
    pub lang: Option<String>,
    /// `pathname`, required.
    pub pathname: Option<String>,
    /// `queryString`.
    pub query_string: Option<String>,
    /// `title`.
    pub title: Option<String>,
    /// `url`, required.
    pub url: Option<String>,
    __marks: rt::Marks,
}

rt::model!(JourneyPage {
    "breadcrumb" Texts breadcrumb,
    "domain" Str domain,
    "fragment" Str fragment,
    "hostname" Str hostname,
    "keywords" Str keywords,
    "lang" Str lang,
    "pathname" Str pathname,
    "queryString" Str query_string,
    "title" Str title,
    "url" Str url,
});
