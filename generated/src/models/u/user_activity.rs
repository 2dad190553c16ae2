// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserActivity`.
#[non_exhaustive]
pub struct UserActivity {
    /// `activeQueueIds`, required.
    pub active_queue_ids: Option<Vec<String>>,
    /// `dateActiveQueuesChanged`.
    pub date_active_queues_changed: Option<rt::DateTime>,
    /// `id`, required.
    pub id: Option<String>,
    /// `outOfOffice`.
    pub out_of_office: Option<super::UserActivityOutOfOffice>,
    /// `presence`.
    pub presence: Option<super::UserActivityAdherencePresence>,
    /// `routingStatus`.
    pub routing_status: Option<super::UserActivityRoutingStatus>,
    __marks: rt::Marks,
}

rt::model!(UserActivity {
    "activeQueueIds" Texts active_queue_ids,
    "dateActiveQueuesChanged" DateTime date_active_queues_changed,
    "id" Str id,
    "outOfOffice" Any out_of_office,
    "presence" Any presence,
    "routingStatus" Any routing_status,
});
