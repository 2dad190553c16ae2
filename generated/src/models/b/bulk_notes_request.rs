// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BulkNotesRequest`.
#[non_exhaustive]
pub struct BulkNotesRequest {
    /// `entities`.
    pub entities: Option<Vec<super::Note>>,
    __marks: rt::Marks,
}

rt::model!(BulkNotesRequest {
    "entities" Any entities,
});

rt::setters!(BulkNotesRequest {
    0 entities with_entities(Vec<super::Note>) clear_entities,
});
