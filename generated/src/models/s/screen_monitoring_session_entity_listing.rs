// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ScreenMonitoringSessionEntityListing`.
#[non_exhaustive]
pub struct ScreenMonitoringSessionEntityListing {
    /// `entities`.
    pub entities: Option<Vec<super::ScreenMonitoringSession>>,
    __marks: rt::Marks,
}

rt::model!(ScreenMonitoringSessionEntityListing {
    "entities" Any entities,
});
