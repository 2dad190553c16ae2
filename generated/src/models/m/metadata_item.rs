// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MetadataItem`.
#[non_exhaustive]
pub struct MetadataItem {
    /// `attributes`.
    pub attributes: Option<std::collections::BTreeMap<String, String>>,
    /// `text`.
    pub text: Option<String>,
    __marks: rt::Marks,
}

rt::model!(MetadataItem {
    "attributes" Any attributes,
    "text" Str text,
});
