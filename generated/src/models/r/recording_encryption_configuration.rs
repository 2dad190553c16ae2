// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RecordingEncryptionConfiguration`.
///
/// The service requires `keyConfigurationType`, `url` in requests.
#[non_exhaustive]
pub struct RecordingEncryptionConfiguration {
    /// `apiId`.
    pub api_id: Option<String>,
    /// `apiKey`.
    pub api_key: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `keyConfigurationType`, required.
    pub key_configuration_type: Option<
        super::RecordingEncryptionConfigurationKeyConfigurationType,
    >,
    /// `lastError`.
    pub last_error: Option<super::ErrorBody>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `url`, required.
    pub url: Option<String>,
    __marks: rt::Marks,
}
/// The values of `keyConfigurationType` in [`RecordingEncryptionConfiguration`](super::RecordingEncryptionConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub enum RecordingEncryptionConfigurationKeyConfigurationType {
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

rt::model!(RecordingEncryptionConfiguration {
    "apiId" Str api_id,
    "apiKey" Str api_key,
    "id" Str id,
    "keyConfigurationType" Enum key_configuration_type,
    "lastError" Any last_error,
    "selfUri" Str self_uri,
    "url" Str url,
});

rt::setters!(RecordingEncryptionConfiguration {
    0 api_id with_api_id(impl Into<String>) clear_api_id,
    1 api_key with_api_key(impl Into<String>) clear_api_key,
    2 id with_id(impl Into<String>) clear_id,
    3 key_configuration_type with_key_configuration_type(impl Into<super::RecordingEncryptionConfigurationKeyConfigurationType>) clear_key_configuration_type,
    4 last_error with_last_error(super::ErrorBody) clear_last_error,
    5 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    6 url with_url(impl Into<String>) clear_url,
});

rt::open_enum!(RecordingEncryptionConfigurationKeyConfigurationType {
    KmsSymmetric = "KmsSymmetric",
    LocalKeyManager = "LocalKeyManager",
    Native = "Native",
    None = "None",
});
