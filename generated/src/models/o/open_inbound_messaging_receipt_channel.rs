// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OpenInboundMessagingReceiptChannel`.
///
/// The service requires `time`, `to` in requests.
#[non_exhaustive]
pub struct OpenInboundMessagingReceiptChannel {
    /// `time`, required.
    pub time: Option<rt::DateTime>,
    /// `to`, required.
    pub to: Option<super::OpenMessagingToRecipient>,
    __marks: rt::Marks,
}

rt::model!(OpenInboundMessagingReceiptChannel {
    "time" DateTime time,
    "to" Any to,
});

rt::setters!(OpenInboundMessagingReceiptChannel {
    0 time with_time(impl Into<rt::DateTime>) clear_time,
    1 to with_to(super::OpenMessagingToRecipient) clear_to,
});
