// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BulkAddSourceIntentsRequest`.
///
/// The service requires `items` in requests.
#[non_exhaustive]
pub struct BulkAddSourceIntentsRequest {
    /// `items`, required.
    pub items: Option<Vec<super::SourceIntent>>,
    __marks: rt::Marks,
}

rt::model!(BulkAddSourceIntentsRequest {
    "items" Any items,
});

rt::setters!(BulkAddSourceIntentsRequest {
    0 items with_items(Vec<super::SourceIntent>) clear_items,
});
