// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BulkUpdateActivityCodeRequest`.
#[non_exhaustive]
pub struct BulkUpdateActivityCodeRequest {
    /// `entities`.
    pub entities: Option<Vec<super::BulkUpdateActivityCodeRequestItem>>,
    __marks: rt::Marks,
}

rt::model!(BulkUpdateActivityCodeRequest {
    "entities" Any entities,
});

rt::setters!(BulkUpdateActivityCodeRequest {
    0 entities with_entities(Vec<super::BulkUpdateActivityCodeRequestItem>) clear_entities,
});
