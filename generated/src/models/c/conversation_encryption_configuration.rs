// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationEncryptionConfiguration`.
///
/// The service requires `keyConfigurationType`, `url` in requests.
#[non_exhaustive]
pub struct ConversationEncryptionConfiguration {
    /// `id`.
    pub id: Option<String>,
    /// `keyConfigurationType`, required.
    pub key_configuration_type: Option<
        super::ConversationEncryptionConfigurationKeyConfigurationType,
    >,
    /// `lastError`.
    pub last_error: Option<super::ErrorBody>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `url`, required.
    pub url: Option<String>,
    __marks: rt::Marks,
}
/// The values of `keyConfigurationType` in [`ConversationEncryptionConfiguration`](super::ConversationEncryptionConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationEncryptionConfigurationKeyConfigurationType {
    /// `KmsSymmetric`
    KmsSymmetric,
    /// `LocalKeyManager`
    LocalKeyManager,
    /// `Native`
    Native,
    /// `None`
    None,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationEncryptionConfiguration {
    "id" Str id,
    "keyConfigurationType" Enum key_configuration_type,
    "lastError" Any last_error,
    "selfUri" Str self_uri,
    "url" Str url,
});

rt::setters!(ConversationEncryptionConfiguration {
    0 id with_id(impl Into<String>) clear_id,
    1 key_configuration_type with_key_configuration_type(impl Into<super::ConversationEncryptionConfigurationKeyConfigurationType>) clear_key_configuration_type,
    2 last_error with_last_error(super::ErrorBody) clear_last_error,
    3 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    4 url with_url(impl Into<String>) clear_url,
});

rt::open_enum!(ConversationEncryptionConfigurationKeyConfigurationType {
    KmsSymmetric = "KmsSymmetric",
    LocalKeyManager = "LocalKeyManager",
    Native = "Native",
    None = "None",
});
