// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LocalEncryptionKeyRequest`.
///
/// The service requires `configId`, `keypairId`, `publicKey` in requests.
#[non_exhaustive]
pub struct LocalEncryptionKeyRequest {
    /// `configId`, required.
    pub config_id: Option<String>,
    /// `keypairId`, required.
    pub keypair_id: Option<String>,
    /// `publicKey`, required.
    pub public_key: Option<String>,
    __marks: rt::Marks,
}

rt::model!(LocalEncryptionKeyRequest {
    "configId" Str config_id,
    "keypairId" Str keypair_id,
    "publicKey" Str public_key,
});

rt::setters!(LocalEncryptionKeyRequest {
    0 config_id with_config_id(impl Into<String>) clear_config_id,
    1 keypair_id with_keypair_id(impl Into<String>) clear_keypair_id,
    2 public_key with_public_key(impl Into<String>) clear_public_key,
});
