// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CreateOutboundMessagingConversationRequest`.
///
/// The service requires `queueId`, `toAddress`, `toAddressMessengerType` in requests.
#[non_exhaustive]
pub struct CreateOutboundMessagingConversationRequest {
    /// `externalContactId`.
    pub external_contact_id: Option<String>,
    /// `queueId`, required.
    pub queue_id: Option<String>,
    /// `toAddress`, required.
    pub to_address: Option<String>,
    /// `toAddressMessengerType`, required.
    pub to_address_messenger_type: Option<
        super::CreateOutboundMessagingConversationRequestToAddressMessengerType,
    >,
    /// `useExistingConversation`.
    pub use_existing_conversation: Option<bool>,
    /// `useUserFromAddress`.
    pub use_user_from_address: Option<bool>,
    __marks: rt::Marks,
}
/// The values of `toAddressMessengerType` in [`CreateOutboundMessagingConversationRequest`](super::CreateOutboundMessagingConversationRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateOutboundMessagingConversationRequestToAddressMessengerType {
    /// `sms`
    Sms,
    /// `open`
    Open,
    /// `whatsapp`
    Whatsapp,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CreateOutboundMessagingConversationRequest {
    "externalContactId" Str external_contact_id,
    "queueId" Str queue_id,
    "toAddress" Str to_address,
    "toAddressMessengerType" Enum to_address_messenger_type,
    "useExistingConversation" Bool use_existing_conversation,
    "useUserFromAddress" Bool use_user_from_address,
});

rt::setters!(CreateOutboundMessagingConversationRequest {
    0 external_contact_id with_external_contact_id(impl Into<String>) clear_external_contact_id,
    1 queue_id with_queue_id(impl Into<String>) clear_queue_id,
    2 to_address with_to_address(impl Into<String>) clear_to_address,
    3 to_address_messenger_type with_to_address_messenger_type(impl Into<super::CreateOutboundMessagingConversationRequestToAddressMessengerType>) clear_to_address_messenger_type,
    4 use_existing_conversation with_use_existing_conversation(bool) clear_use_existing_conversation,
    5 use_user_from_address with_use_user_from_address(bool) clear_use_user_from_address,
});

rt::open_enum!(CreateOutboundMessagingConversationRequestToAddressMessengerType {
    Sms = "sms",
    Open = "open",
    Whatsapp = "whatsapp",
});
