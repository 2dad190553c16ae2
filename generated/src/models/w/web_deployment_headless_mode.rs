// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WebDeploymentHeadlessMode`.
#[non_exhaustive]
pub struct WebDeploymentHeadlessMode {
    /// `enabled`.
    pub enabled: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(WebDeploymentHeadlessMode {
    "enabled" Bool enabled,
});

rt::setters!(WebDeploymentHeadlessMode {
    0 enabled with_enabled(bool) clear_enabled,
});
