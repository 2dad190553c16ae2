// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `IdentityResolutionAutomergeConfig`.
#[non_exhaustive]
pub struct IdentityResolutionAutomergeConfig {
    /// `authenticatedWebMessaging`.
    pub authenticated_web_messaging: Option<bool>,
    /// `webTracking`.
    pub web_tracking: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(IdentityResolutionAutomergeConfig {
    "authenticatedWebMessaging" Bool authenticated_web_messaging,
    "webTracking" Bool web_tracking,
});

rt::setters!(IdentityResolutionAutomergeConfig {
    0 authenticated_web_messaging with_authenticated_web_messaging(bool) clear_authenticated_web_messaging,
    1 web_tracking with_web_tracking(bool) clear_web_tracking,
});
