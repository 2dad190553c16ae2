// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BulkRemoveSourceIntentsRequest`.
///
/// The service requires `items` in requests.
#[non_exhaustive]
pub struct BulkRemoveSourceIntentsRequest {
    /// `items`, required.
    pub items: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(BulkRemoveSourceIntentsRequest {
    "items" Texts items,
});

rt::setters!(BulkRemoveSourceIntentsRequest {
    0 items with_items(Vec<String>) clear_items,
});
