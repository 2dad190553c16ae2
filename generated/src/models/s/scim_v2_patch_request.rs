// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ScimV2PatchRequest`.
///
/// The service requires `schemas` in requests.
#[non_exhaustive]
pub struct ScimV2PatchRequest {
    /// `Operations`.
    pub operations: Option<Vec<super::ScimV2PatchOperation>>,
    /// `schemas`, required.
    pub schemas: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(ScimV2PatchRequest {
    "Operations" Any operations,
    "schemas" Texts schemas,
});

rt::setters!(ScimV2PatchRequest {
    0 operations with_operations(Vec<super::ScimV2PatchOperation>) clear_operations,
    1 schemas with_schemas(Vec<String>) clear_schemas,
});
