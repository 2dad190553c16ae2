// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserActivityEntityData`.
#[non_exhaustive]
pub struct UserActivityEntityData {
    /// `activityDate`, required.
    pub activity_date: Option<rt::DateTime>,
    /// `organizationPresenceId`.
    pub organization_presence_id: Option<String>,
    /// `presenceDate`.
    pub presence_date: Option<rt::DateTime>,
    /// `queueId`.
    pub queue_id: Option<String>,
    /// `queueMembershipStatus`.
    pub queue_membership_status: Option<String>,
    /// `routingStatus`.
    pub routing_status: Option<String>,
    /// `routingStatusDate`.
    pub routing_status_date: Option<rt::DateTime>,
    /// `systemPresence`.
    pub system_presence: Option<String>,
    /// `teamId`.
    pub team_id: Option<String>,
    /// `userId`.
    pub user_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(UserActivityEntityData {
    "activityDate" DateTime activity_date,
    "organizationPresenceId" Str organization_presence_id,
    "presenceDate" DateTime presence_date,
    "queueId" Str queue_id,
    "queueMembershipStatus" Str queue_membership_status,
    "routingStatus" Str routing_status,
    "routingStatusDate" DateTime routing_status_date,
    "systemPresence" Str system_presence,
    "teamId" Str team_id,
    "userId" Str user_id,
});
