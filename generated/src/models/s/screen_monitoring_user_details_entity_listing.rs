// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ScreenMonitoringUserDetailsEntityListing`.
#[non_exhaustive]
pub struct ScreenMonitoringUserDetailsEntityListing {
    /// `entities`.
    pub entities: Option<Vec<super::ScreenMonitoringUserDetails>>,
    __marks: rt::Marks,
}

rt::model!(ScreenMonitoringUserDetailsEntityListing {
    "entities" Any entities,
});
