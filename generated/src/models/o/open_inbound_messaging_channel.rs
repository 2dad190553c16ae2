// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OpenInboundMessagingChannel`.
///
/// The service requires `from`, `time` in requests.
#[non_exhaustive]
pub struct OpenInboundMessagingChannel {
    /// `from`, required.
    pub from: Option<super::OpenMessagingFromRecipient>,
    /// `time`, required.
    pub time: Option<rt::DateTime>,
    __marks: rt::Marks,
}

rt::model!(OpenInboundMessagingChannel {
    "from" Any from,
    "time" DateTime time,
});

rt::setters!(OpenInboundMessagingChannel {
    0 from with_from(super::OpenMessagingFromRecipient) clear_from,
    1 time with_time(impl Into<rt::DateTime>) clear_time,
});
