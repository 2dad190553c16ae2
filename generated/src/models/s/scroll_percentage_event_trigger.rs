// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ScrollPercentageEventTrigger`.
///
/// The service requires `eventName`, `percentage` in requests.
#[non_exhaustive]
pub struct ScrollPercentageEventTrigger {
    /// `eventName`, required.
    pub event_name: Option<String>,
    /// `percentage`, required.
    pub percentage: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(ScrollPercentageEventTrigger {
    "eventName" Str event_name,
    "percentage" Int percentage,
});

rt::setters!(ScrollPercentageEventTrigger {
    0 event_name with_event_name(impl Into<String>) clear_event_name,
    1 percentage with_percentage(i64) clear_percentage,
});
