// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BulkOpportunitiesRequest`.
///
/// The service requires `ids` in requests.
#[non_exhaustive]
pub struct BulkOpportunitiesRequest {
    /// `ids`, required.
    pub ids: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(BulkOpportunitiesRequest {
    "ids" Texts ids,
});

rt::setters!(BulkOpportunitiesRequest {
    0 ids with_ids(Vec<String>) clear_ids,
});
