// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EncryptionKey`.
#[non_exhaustive]
pub struct EncryptionKey {
    /// `createDate`.
    pub create_date: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `keyConfigurationType`.
    pub key_configuration_type: Option<super::EncryptionKeyKeyConfigurationType>,
    /// `keydataSummary`.
    pub keydata_summary: Option<String>,
    /// `kmsKeyArn`.
    pub kms_key_arn: Option<String>,
    /// `localEncryptionConfiguration`.
    pub local_encryption_configuration: Option<super::LocalEncryptionConfiguration>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `user`.
    pub user: Option<super::User>,
    __marks: rt::Marks,
}
/// The values of `keyConfigurationType` in [`EncryptionKey`](super::EncryptionKey).
#[derive(Clone)]
#[non_exhaustive]
pub enum EncryptionKeyKeyConfigurationType {
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

rt::model!(EncryptionKey {
    "createDate" DateTime create_date,
    "id" Str id,
    "keyConfigurationType" Enum key_configuration_type,
    "keydataSummary" Str keydata_summary,
    "kmsKeyArn" Str kms_key_arn,
    "localEncryptionConfiguration" Any local_encryption_configuration,
    "name" Str name,
    "selfUri" Str self_uri,
    "user" Any user,
});

rt::open_enum!(EncryptionKeyKeyConfigurationType {
    KmsSymmetric = "KmsSymmetric",
    LocalKeyManager = "LocalKeyManager",
    Native = "Native",
    None = "None",
});
