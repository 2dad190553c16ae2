// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueMessagingAddresses`.
#[non_exhaustive]
pub struct QueueMessagingAddresses {
    /// `openMessagingRecipient`.
    pub open_messaging_recipient: Option<super::DomainEntityRef>,
    /// `smsAddress`.
    pub sms_address: Option<super::DomainEntityRef>,
    /// `whatsAppRecipient`.
    pub whats_app_recipient: Option<super::DomainEntityRef>,
    __marks: rt::Marks,
}

rt::model!(QueueMessagingAddresses {
    "openMessagingRecipient" Any open_messaging_recipient,
    "smsAddress" Any sms_address,
    "whatsAppRecipient" Any whats_app_recipient,
});

rt::setters!(QueueMessagingAddresses {
    0 open_messaging_recipient with_open_messaging_recipient(super::DomainEntityRef) clear_open_messaging_recipient,
    1 sms_address with_sms_address(super::DomainEntityRef) clear_sms_address,
    2 whats_app_recipient with_whats_app_recipient(super::DomainEntityRef) clear_whats_app_recipient,
});
