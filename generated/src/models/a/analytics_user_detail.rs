// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AnalyticsUserDetail`.
#[non_exhaustive]
pub struct AnalyticsUserDetail {
    /// `primaryPresence`.
    pub primary_presence: Option<Vec<super::AnalyticsUserPresenceRecord>>,
    /// `routingStatus`.
    pub routing_status: Option<Vec<super::AnalyticsRoutingStatusRecord>>,
    /// `userId`.
    pub user_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(AnalyticsUserDetail {
    "primaryPresence" Any primary_presence,
    "routingStatus" Any routing_status,
    "userId" Str user_id,
});
