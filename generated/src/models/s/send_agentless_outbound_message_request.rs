// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SendAgentlessOutboundMessageRequest`.
///
/// The service requires `fromAddress`, `toAddressMessengerType` in requests.
#[non_exhaustive]
pub struct SendAgentlessOutboundMessageRequest {
    /// `externalContactId`.
    pub external_contact_id: Option<String>,
    /// `fromAddress`, required.
    pub from_address: Option<String>,
    /// `messagingTemplate`.
    pub messaging_template: Option<super::SendMessagingTemplateRequest>,
    /// `textBody`.
    pub text_body: Option<String>,
    /// `toAddress`.
    pub to_address: Option<String>,
    /// `toAddressMessengerType`, required.
    pub to_address_messenger_type: Option<
        super::SendAgentlessOutboundMessageRequestToAddressMessengerType,
    >,
    /// `useExistingActiveConversation`.
    pub use_existing_active_conversation: Option<bool>,
    __marks: rt::Marks,
}
/// The values of `toAddressMessengerType` in [`SendAgentlessOutboundMessageRequest`](super::SendAgentlessOutboundMessageRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum SendAgentlessOutboundMessageRequestToAddressMessengerType {
    /// `sms`
    Sms,
    /// `whatsapp`
    Whatsapp,
    /// `open`
    Open,
    /// `webmessaging`
    Webmessaging,
    /// `apple`
    Apple,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(SendAgentlessOutboundMessageRequest {
    "externalContactId" Str external_contact_id,
    "fromAddress" Str from_address,
    "messagingTemplate" Any messaging_template,
    "textBody" Str text_body,
    "toAddress" Str to_address,
    "toAddressMessengerType" Enum to_address_messenger_type,
    "useExistingActiveConversation" Bool use_existing_active_conversation,
});

rt::setters!(SendAgentlessOutboundMessageRequest {
    0 external_contact_id with_external_contact_id(impl Into<String>) clear_external_contact_id,
    1 from_address with_from_address(impl Into<String>) clear_from_address,
    2 messaging_template with_messaging_template(super::SendMessagingTemplateRequest) clear_messaging_template,
    3 text_body with_text_body(impl Into<String>) clear_text_body,
    4 to_address with_to_address(impl Into<String>) clear_to_address,
    5 to_address_messenger_type with_to_address_messenger_type(impl Into<super::SendAgentlessOutboundMessageRequestToAddressMessengerType>) clear_to_address_messenger_type,
    6 use_existing_active_conversation with_use_existing_active_conversation(bool) clear_use_existing_active_conversation,
});

rt::open_enum!(SendAgentlessOutboundMessageRequestToAddressMessengerType {
    Sms = "sms",
    Whatsapp = "whatsapp",
    Open = "open",
    Webmessaging = "webmessaging",
    Apple = "apple",
});
