// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationSecureAttributes`.
#[non_exhaustive]
pub struct ConversationSecureAttributes {
    /// `attributes`.
    pub attributes: Option<std::collections::BTreeMap<String, String>>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(ConversationSecureAttributes {
    "attributes" Any attributes,
    "version" Int version,
});

rt::setters!(ConversationSecureAttributes {
    0 attributes with_attributes(std::collections::BTreeMap<String, String>) clear_attributes,
    1 version with_version(i64) clear_version,
});
