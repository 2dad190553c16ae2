// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SelectorEventTrigger`.
///
/// The service requires `eventName`, `selector` in requests.
#[non_exhaustive]
pub struct SelectorEventTrigger {
    /// `eventName`, required.
    pub event_name: Option<String>,
    /// `selector`, required.
    pub selector: Option<String>,
    __marks: rt::Marks,
}

rt::model!(SelectorEventTrigger {
    "eventName" Str event_name,
    "selector" Str selector,
});

rt::setters!(SelectorEventTrigger {
    0 event_name with_event_name(impl Into<String>) clear_event_name,
    1 selector with_selector(impl Into<String>) clear_selector,
});
