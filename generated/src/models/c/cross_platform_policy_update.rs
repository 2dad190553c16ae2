// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CrossPlatformPolicyUpdate`.
#[non_exhaustive]
pub struct CrossPlatformPolicyUpdate {
    /// `enabled`.
    pub enabled: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(CrossPlatformPolicyUpdate {
    "enabled" Bool enabled,
});

rt::setters!(CrossPlatformPolicyUpdate {
    0 enabled with_enabled(bool) clear_enabled,
});
