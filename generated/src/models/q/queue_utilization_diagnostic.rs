// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueUtilizationDiagnostic`.
#[non_exhaustive]
pub struct QueueUtilizationDiagnostic {
    /// `activeUsersInQueue`.
    pub active_users_in_queue: Option<i64>,
    /// `queue`.
    pub queue: Option<super::DomainEntityRef>,
    /// `usersInQueue`.
    pub users_in_queue: Option<i64>,
    /// `usersNotUtilized`.
    pub users_not_utilized: Option<i64>,
    /// `usersOnACampaignCall`.
    pub users_on_a_campaign_call: Option<i64>,
    /// `usersOnANonCampaignCall`.
    pub users_on_a_non_campaign_call: Option<i64>,
    /// `usersOnDifferentEdgeGroup`.
    pub users_on_different_edge_group: Option<i64>,
    /// `usersOnQueue`.
    pub users_on_queue: Option<i64>,
    /// `usersOnQueueWithStation`.
    pub users_on_queue_with_station: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(QueueUtilizationDiagnostic {
    "activeUsersInQueue" Int active_users_in_queue,
    "queue" Any queue,
    "usersInQueue" Int users_in_queue,
    "usersNotUtilized" Int users_not_utilized,
    "usersOnACampaignCall" Int users_on_a_campaign_call,
    "usersOnANonCampaignCall" Int users_on_a_non_campaign_call,
    "usersOnDifferentEdgeGroup" Int users_on_different_edge_group,
    "usersOnQueue" Int users_on_queue,
    "usersOnQueueWithStation" Int users_on_queue_with_station,
});
