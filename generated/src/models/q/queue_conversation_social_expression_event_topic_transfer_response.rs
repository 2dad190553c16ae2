// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationSocialExpressionEventTopicTransferResponse`.
#[non_exhaustive]
pub struct QueueConversationSocialExpressionEventTopicTransferResponse {
    /// `dateIssued`.
    pub date_issued: Option<rt::DateTime>,
    /// `destination`.
    pub destination: Option<
        super::QueueConversationSocialExpressionEventTopicTransferDestination,
    >,
    /// `id`.
    pub id: Option<String>,
    /// `initiator`.
    pub initiator: Option<
        super::QueueConversationSocialExpressionEventTopicTransferInitiator,
    >,
    /// `modifiedBy`.
    pub modified_by: Option<
        super::QueueConversationSocialExpressionEventTopicTransferModifedBy,
    >,
    /// `state`.
    pub state: Option<
        super::QueueConversationSocialExpressionEventTopicTransferResponseState,
    >,
    /// `transferType`.
    pub transfer_type: Option<
        super::QueueConversationSocialExpressionEventTopicTransferResponseTransferType,
    >,
    __marks: rt::Marks,
}
/// The values of `state` in [`QueueConversationSocialExpressionEventTopicTransferResponse`](super::QueueConversationSocialExpressionEventTopicTransferResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationSocialExpressionEventTopicTransferResponseState {
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
/// The values of `transferType` in [`QueueConversationSocialExpressionEventTopicTransferResponse`](super::QueueConversationSocialExpressionEventTopicTransferResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationSocialExpressionEventTopicTransferResponseTransferType {
    /// `attended`
    Attended,
    /// `unattended`
    Unattended,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(QueueConversationSocialExpressionEventTopicTransferResponse {
    "dateIssued" DateTime date_issued,
    "destination" Any destination,
    "id" Str id,
    "initiator" Any initiator,
    "modifiedBy" Any modified_by,
    "state" Enum state,
    "transferType" Enum transfer_type,
});

rt::open_enum!(QueueConversationSocialExpressionEventTopicTransferResponseState {
    Pending = "pending",
    Active = "active",
    Complete = "complete",
    Canceled = "canceled",
    Failed = "failed",
    Timeout = "timeout",
    Unknown = "unknown",
});

rt::open_enum!(QueueConversationSocialExpressionEventTopicTransferResponseTransferType {
    Attended = "attended",
    Unattended = "unattended",
});
