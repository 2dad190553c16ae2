// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BulkPrefixesRequest`.
///
/// The service requires `entities` in requests.
#[non_exhaustive]
pub struct BulkPrefixesRequest {
    /// `entities`, required.
    pub entities: Option<Vec<super::Prefix>>,
    __marks: rt::Marks,
}

rt::model!(BulkPrefixesRequest {
    "entities" Any entities,
});

rt::setters!(BulkPrefixesRequest {
    0 entities with_entities(Vec<super::Prefix>) clear_entities,
});
