// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationContentPaymentResponse`.
///
/// The service requires `originatingMessageId`, `paymentStatus` in requests.
#[non_exhaustive]
pub struct ConversationContentPaymentResponse {
    /// `failureReason`.
    pub failure_reason: Option<String>,
    /// `originatingMessageId`, required.
    pub originating_message_id: Option<String>,
    /// `paymentStatus`, required.
    pub payment_status: Option<super::ConversationContentPaymentResponsePaymentStatus>,
    __marks: rt::Marks,
}
/// The values of `paymentStatus` in [`ConversationContentPaymentResponse`](super::ConversationContentPaymentResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationContentPaymentResponsePaymentStatus {
    /// `Completed`
    Completed,
    /// `Failed`
    Failed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationContentPaymentResponse {
    "failureReason" Str failure_reason,
    "originatingMessageId" Str originating_message_id,
    "paymentStatus" Enum payment_status,
});

rt::setters!(ConversationContentPaymentResponse {
    0 failure_reason with_failure_reason(impl Into<String>) clear_failure_reason,
    1 originating_message_id with_originating_message_id(impl Into<String>) clear_originating_message_id,
    2 payment_status with_payment_status(impl Into<super::ConversationContentPaymentResponsePaymentStatus>) clear_payment_status,
});

rt::open_enum!(ConversationContentPaymentResponsePaymentStatus {
    Completed = "Completed",
    Failed = "Failed",
});
