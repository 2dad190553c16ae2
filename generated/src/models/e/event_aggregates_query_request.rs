// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EventAggregatesQueryRequest`.
///
/// The service requires `interval` in requests.
#[non_exhaustive]
pub struct EventAggregatesQueryRequest {
    /// `interval`, required.
    pub interval: Option<String>,
    __marks: rt::Marks,
}

rt::model!(EventAggregatesQueryRequest {
    "interval" Str interval,
});

rt::setters!(EventAggregatesQueryRequest {
    0 interval with_interval(impl Into<String>) clear_interval,
});
