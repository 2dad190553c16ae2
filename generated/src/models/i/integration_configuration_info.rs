// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `IntegrationConfigurationInfo`.
#[non_exhaustive]
pub struct IntegrationConfigurationInfo {
    /// `current`.
    pub current: Option<super::IntegrationConfiguration>,
    __marks: rt::Marks,
}

rt::model!(IntegrationConfigurationInfo {
    "current" Any current,
});

rt::setters!(IntegrationConfigurationInfo {
    0 current with_current(super::IntegrationConfiguration) clear_current,
});
