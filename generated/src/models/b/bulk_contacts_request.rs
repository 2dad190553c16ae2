// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BulkContactsRequest`.
#[non_exhaustive]
pub struct BulkContactsRequest {
    /// `entities`.
    pub entities: Option<Vec<super::ExternalContact>>,
    __marks: rt::Marks,
}

rt::model!(BulkContactsRequest {
    "entities" Any entities,
});

rt::setters!(BulkContactsRequest {
    0 entities with_entities(Vec<super::ExternalContact>) clear_entities,
});
