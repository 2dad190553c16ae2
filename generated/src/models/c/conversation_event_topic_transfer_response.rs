// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationEventTopicTransferResponse`.
#[non_exhaustive]
pub struct ConversationEventTopicTransferResponse {
    /// `dateIssued`.
    pub date_issued: Option<rt::DateTime>,
    /// `destination`.
    pub destination: Option<super::ConversationEventTopicTransferDestination>,
    /// `id`.
    pub id: Option<String>,
    /// `initiator`.
    pub initiator: Option<super::ConversationEventTopicTransferInitiator>,
    /// `modifiedBy`.
    pub modified_by: Option<super::ConversationEventTopicTransferModifedBy>,
    /// `state`.
    pub state: Option<super::ConversationEventTopicTransferResponseState>,
    /// `transferType`.
    pub transfer_type: Option<super::ConversationEventTopicTransferResponseTransferType>,
    __marks: rt::Marks,
}
/// The values of `state` in [`ConversationEventTopicTransferResponse`](super::ConversationEventTopicTransferResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationEventTopicTransferResponseState {
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
/// The values of `transferType` in [`ConversationEventTopicTransferResponse`](super::ConversationEventTopicTransferResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationEventTopicTransferResponseTransferType {
    /// `attended`
    Attended,
    /// `unattended`
    Unattended,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationEventTopicTransferResponse {
    "dateIssued" DateTime date_issued,
    "destination" Any destination,
    "id" Str id,
    "initiator" Any initiator,
    "modifiedBy" Any modified_by,
    "state" Enum state,
    "transferType" Enum transfer_type,
});

rt::open_enum!(ConversationEventTopicTransferResponseState {
    Pending = "pending",
    Active = "active",
    Complete = "complete",
    Canceled = "canceled",
    Failed = "failed",
    Timeout = "timeout",
    Unknown = "unknown",
});

rt::open_enum!(ConversationEventTopicTransferResponseTransferType {
    Attended = "attended",
    Unattended = "unattended",
});
