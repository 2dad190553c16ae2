// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationVideoEventTopicTransferResponse`.
#[non_exhaustive]
pub struct QueueConversationVideoEventTopicTransferResponse {
    /// `dateIssued`.
    pub date_issued: Option<rt::DateTime>,
    /// `destination`.
    pub destination: Option<super::QueueConversationVideoEventTopicTransferDestination>,
    /// `id`.
    pub id: Option<String>,
    /// `initiator`.
    pub initiator: Option<super::QueueConversationVideoEventTopicTransferInitiator>,
    /// `modifiedBy`.
    pub modified_by: Option<super::QueueConversationVideoEventTopicTransferModifedBy>,
    /// `state`.
    pub state: Option<super::QueueConversationVideoEventTopicTransferResponseState>,
    /// `transferType`.
    pub transfer_type: Option<
        super::QueueConversationVideoEventTopicTransferResponseTransferType,
    >,
    __marks: rt::Marks,
}
/// The values of `state` in [`QueueConversationVideoEventTopicTransferResponse`](super::QueueConversationVideoEventTopicTransferResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationVideoEventTopicTransferResponseState {
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
/// The values of `transferType` in [`QueueConversationVideoEventTopicTransferResponse`](super::QueueConversationVideoEventTopicTransferResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationVideoEventTopicTransferResponseTransferType {
    /// `attended`
    Attended,
    /// `unattended`
    Unattended,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(QueueConversationVideoEventTopicTransferResponse {
    "dateIssued" DateTime date_issued,
    "destination" Any destination,
    "id" Str id,
    "initiator" Any initiator,
    "modifiedBy" Any modified_by,
    "state" Enum state,
    "transferType" Enum transfer_type,
});

rt::open_enum!(QueueConversationVideoEventTopicTransferResponseState {
    Pending = "pending",
    Active = "active",
    Complete = "complete",
    Canceled = "canceled",
    Failed = "failed",
    Timeout = "timeout",
    Unknown = "unknown",
});

rt::open_enum!(QueueConversationVideoEventTopicTransferResponseTransferType {
    Attended = "attended",
    Unattended = "unattended",
});
