// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ScreenMonitoringUserDetails`.
#[non_exhaustive]
pub struct ScreenMonitoringUserDetails {
    /// `count`.
    pub count: Option<i64>,
    /// `targetUser`, required.
    pub target_user: Option<super::AddressableEntityRef>,
    __marks: rt::Marks,
}

rt::model!(ScreenMonitoringUserDetails {
    "count" Int count,
    "targetUser" Any target_user,
});
