// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Article`.
#[non_exhaustive]
pub struct Article {
    /// `confidence`.
    pub confidence: Option<f64>,
    /// `metadata`.
    pub metadata: Option<std::collections::BTreeMap<String, super::MetadataAttribute>>,
    /// `snippets`.
    pub snippets: Option<Vec<String>>,
    /// `title`.
    pub title: Option<String>,
    /// `uri`.
    pub uri: Option<String>,
    /// `variations`.
    pub variations: Option<Vec<super::AddressableEntityRef>>,
    /// `version`.
    pub version: Option<super::AddressableEntityRef>,
    __marks: rt::Marks,
}

rt::model!(Article {
    "confidence" Float confidence,
    "metadata" Any metadata,
    "snippets" Texts snippets,
    "title" Str title,
    "uri" Str uri,
    "variations" Any variations,
    "version" Any version,
});
