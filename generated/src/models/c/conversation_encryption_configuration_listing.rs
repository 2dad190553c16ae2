// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationEncryptionConfigurationListing`.
#[non_exhaustive]
pub struct ConversationEncryptionConfigurationListing {
    /// `entities`.
    pub entities: Option<Vec<super::ConversationEncryptionConfiguration>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `total`.
    pub total: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(ConversationEncryptionConfigurationListing {
    "entities" Any entities,
    "selfUri" Str self_uri,
    "total" Int total,
});
