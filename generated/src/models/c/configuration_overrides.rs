// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConfigurationOverrides`.
#[non_exhaustive]
pub struct ConfigurationOverrides {
    /// `priority`.
    pub priority: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(ConfigurationOverrides {
    "priority" Bool priority,
});

rt::setters!(ConfigurationOverrides {
    0 priority with_priority(bool) clear_priority,
});
