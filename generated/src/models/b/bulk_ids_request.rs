// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BulkIdsRequest`.
#[non_exhaustive]
pub struct BulkIdsRequest {
    /// `entities`.
    pub entities: Option<Vec<super::ExternalContactsEntity>>,
    __marks: rt::Marks,
}

rt::model!(BulkIdsRequest {
    "entities" Any entities,
});

rt::setters!(BulkIdsRequest {
    0 entities with_entities(Vec<super::ExternalContactsEntity>) clear_entities,
});
