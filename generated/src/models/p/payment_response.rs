// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PaymentResponse`.
#[non_exhaustive]
pub struct PaymentResponse {
    /// `failureReason`.
    pub failure_reason: Option<String>,
    /// `originatingMessageId`.
    pub originating_message_id: Option<String>,
    /// `paymentStatus`.
    pub payment_status: Option<super::PaymentResponsePaymentStatus>,
    __marks: rt::Marks,
}
/// The values of `paymentStatus` in [`PaymentResponse`](super::PaymentResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentResponsePaymentStatus {
    /// `Completed`
    Completed,
    /// `Failed`
    Failed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(PaymentResponse {
    "failureReason" Str failure_reason,
    "originatingMessageId" Str originating_message_id,
    "paymentStatus" Enum payment_status,
});

rt::setters!(PaymentResponse {
    0 failure_reason with_failure_reason(impl Into<String>) clear_failure_reason,
    1 originating_message_id with_originating_message_id(impl Into<String>) clear_originating_message_id,
    2 payment_status with_payment_status(impl Into<super::PaymentResponsePaymentStatus>) clear_payment_status,
});

rt::open_enum!(PaymentResponsePaymentStatus {
    Completed = "Completed",
    Failed = "Failed",
});
