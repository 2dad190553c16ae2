// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BotIntent`.
///
/// The service requires `name` in requests.
#[non_exhaustive]
pub struct BotIntent {
    /// `name`, required.
    pub name: Option<String>,
    /// `slots`.
    pub slots: Option<std::collections::BTreeMap<String, super::BotSlot>>,
    __marks: rt::Marks,
}

rt::model!(BotIntent {
    "name" Str name,
    "slots" Any slots,
});

rt::setters!(BotIntent {
    0 name with_name(impl Into<String>) clear_name,
    1 slots with_slots(std::collections::BTreeMap<String, super::BotSlot>) clear_slots,
});
