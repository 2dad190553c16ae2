// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BulkRelationshipsRequest`.
#[non_exhaustive]
pub struct BulkRelationshipsRequest {
    /// `entities`.
    pub entities: Option<Vec<super::Relationship>>,
    __marks: rt::Marks,
}

rt::model!(BulkRelationshipsRequest {
    "entities" Any entities,
});

rt::setters!(BulkRelationshipsRequest {
    0 entities with_entities(Vec<super::Relationship>) clear_entities,
});
