// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BulkJobTerminateRequest`.
///
/// The service requires `entities` in requests.
#[non_exhaustive]
pub struct BulkJobTerminateRequest {
    /// `entities`, required.
    pub entities: Option<Vec<super::BulkJobEntity>>,
    __marks: rt::Marks,
}

rt::model!(BulkJobTerminateRequest {
    "entities" Any entities,
});

rt::setters!(BulkJobTerminateRequest {
    0 entities with_entities(Vec<super::BulkJobEntity>) clear_entities,
});
