// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BulkJobAddRequest`.
///
/// The service requires `entities` in requests.
#[non_exhaustive]
pub struct BulkJobAddRequest {
    /// `entities`, required.
    pub entities: Option<Vec<super::WorkitemCommonCreate>>,
    __marks: rt::Marks,
}

rt::model!(BulkJobAddRequest {
    "entities" Any entities,
});

rt::setters!(BulkJobAddRequest {
    0 entities with_entities(Vec<super::WorkitemCommonCreate>) clear_entities,
});
