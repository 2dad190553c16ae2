// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmHistoricalAdherenceBulkQuery`.
///
/// The service requires `items`, `timeZone` in requests.
#[non_exhaustive]
pub struct WfmHistoricalAdherenceBulkQuery {
    /// `items`, required.
    pub items: Option<Vec<super::WfmHistoricalAdherenceBulkItem>>,
    /// `timeZone`, required.
    pub time_zone: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WfmHistoricalAdherenceBulkQuery {
    "items" Any items,
    "timeZone" Str time_zone,
});

rt::setters!(WfmHistoricalAdherenceBulkQuery {
    0 items with_items(Vec<super::WfmHistoricalAdherenceBulkItem>) clear_items,
    1 time_zone with_time_zone(impl Into<String>) clear_time_zone,
});
