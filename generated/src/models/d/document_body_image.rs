// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DocumentBodyImage`.
///
/// The service requires `url` in requests.
#[non_exhaustive]
pub struct DocumentBodyImage {
    /// `hyperlink`.
    pub hyperlink: Option<String>,
    /// `properties`.
    pub properties: Option<super::DocumentBodyImageProperties>,
    /// `url`, required.
    pub url: Option<String>,
    __marks: rt::Marks,
}

rt::model!(DocumentBodyImage {
    "hyperlink" Str hyperlink,
    "properties" Any properties,
    "url" Str url,
});

rt::setters!(DocumentBodyImage {
    0 hyperlink with_hyperlink(impl Into<String>) clear_hyperlink,
    1 properties with_properties(super::DocumentBodyImageProperties) clear_properties,
    2 url with_url(impl Into<String>) clear_url,
});
