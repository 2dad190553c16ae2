// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ScimServiceProviderConfigBulkFeature`.
#[non_exhaustive]
pub struct ScimServiceProviderConfigBulkFeature {
    /// `maxOperations`.
    pub max_operations: Option<i64>,
    /// `maxPayloadSize`.
    pub max_payload_size: Option<i64>,
    /// `supported`.
    pub supported: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(ScimServiceProviderConfigBulkFeature {
    "maxOperations" Int max_operations,
    "maxPayloadSize" Int max_payload_size,
    "supported" Bool supported,
});
