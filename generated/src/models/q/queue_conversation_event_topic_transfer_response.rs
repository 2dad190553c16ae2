// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationEventTopicTransferResponse`.
#[non_exhaustive]
pub struct QueueConversationEventTopicTransferResponse {
    /// `dateIssued`.
    pub date_issued: Option<rt::DateTime>,
    /// `destination`.
    pub destination: Option<super::QueueConversationEventTopicTransferDestination>,
    /// `id`.
    pub id: Option<String>,
    /// `initiator`.
    pub initiator: Option<super::QueueConversationEventTopicTransferInitiator>,
    /// `modifiedBy`.
    pub modified_by: Option<super::QueueConversationEventTopicTransferModifedBy>,
    /// `state`.
    pub state: Option<super::QueueConversationEventTopicTransferResponseState>,
    /// `transferType`.
    pub transfer_type: Option<
        super::QueueConversationEventTopicTransferResponseTransferType,
    >,
    __marks: rt::Marks,
}
/// The values of `state` in [`QueueConversationEventTopicTransferResponse`](super::QueueConversationEventTopicTransferResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationEventTopicTransferResponseState {
    /// `pending`
    Pending,
    /// `active`
    Active,
    /// `complete`
    Complete,
    /// `canceled`
    Canceled,
    /// `failed`
    Failed,
    /// `timeout`
    Timeout,
    /// `unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `transferType` in [`QueueConversationEventTopicTransferResponse`](super::QueueConversationEventTopicTransferResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationEventTopicTransferResponseTransferType {
    /// `attended`
    Attended,
    /// `unattended`
    Unattended,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(QueueConversationEventTopicTransferResponse {
    "dateIssued" DateTime date_issued,
    "destination" Any destination,
    "id" Str id,
    "initiator" Any initiator,
    "modifiedBy" Any modified_by,
    "state" Enum state,
    "transferType" Enum transfer_type,
});

rt::open_enum!(QueueConversationEventTopicTransferResponseState {
    Pending = "pending",
    Active = "active",
    Complete = "complete",
    Canceled = "canceled",
    Failed = "failed",
    Timeout = "timeout",
    Unknown = "unknown",
});

rt::open_enum!(QueueConversationEventTopicTransferResponseTransferType {
    Attended = "attended",
    Unattended = "unattended",
});
