// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExternalMetricDataWriteRequest`.
///
/// The service requires `items` in requests.
#[non_exhaustive]
pub struct ExternalMetricDataWriteRequest {
    /// `items`, required.
    pub items: Option<Vec<super::ExternalMetricDataItem>>,
    __marks: rt::Marks,
}

rt::model!(ExternalMetricDataWriteRequest {
    "items" Any items,
});

rt::setters!(ExternalMetricDataWriteRequest {
    0 items with_items(Vec<super::ExternalMetricDataItem>) clear_items,
});
