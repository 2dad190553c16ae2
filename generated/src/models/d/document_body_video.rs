// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DocumentBodyVideo`.
///
/// The service requires `url` in requests.
#[non_exhaustive]
pub struct DocumentBodyVideo {
    /// `properties`.
    pub properties: Option<super::DocumentBodyVideoProperties>,
    /// `url`, required.
    pub url: Option<String>,
    __marks: rt::Marks,
}

rt::model!(DocumentBodyVideo {
    "properties" Any properties,
    "url" Str url,
});

rt::setters!(DocumentBodyVideo {
    0 properties with_properties(super::DocumentBodyVideoProperties) clear_properties,
    1 url with_url(impl Into<String>) clear_url,
});
