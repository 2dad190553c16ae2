// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BulkOpportunitiesExternalActivitiesRequest`.
///
/// The service requires `ids` in requests.
#[non_exhaustive]
pub struct BulkOpportunitiesExternalActivitiesRequest {
    /// `ids`, required.
    pub ids: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(BulkOpportunitiesExternalActivitiesRequest {
    "ids" Texts ids,
});

rt::setters!(BulkOpportunitiesExternalActivitiesRequest {
    0 ids with_ids(Vec<String>) clear_ids,
});
