// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BulkContactsEnrichRequest`.
#[non_exhaustive]
pub struct BulkContactsEnrichRequest {
    /// `entities`.
    pub entities: Option<Vec<super::ContactEnrichRequest>>,
    __marks: rt::Marks,
}

rt::model!(BulkContactsEnrichRequest {
    "entities" Any entities,
});

rt::setters!(BulkContactsEnrichRequest {
    0 entities with_entities(Vec<super::ContactEnrichRequest>) clear_entities,
});
