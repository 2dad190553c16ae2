// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingToRecipient`.
#[non_exhaustive]
pub struct V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingToRecipient {
    /// `additionalIds`.
    pub additional_ids: Option<
        Vec<
            super::V2ConversationMessageTypingEventForWorkflowTopicConversationRecipientAdditionalIdentifier,
        >,
    >,
    /// `email`.
    pub email: Option<String>,
    /// `firstName`.
    pub first_name: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `idType`.
    pub id_type: Option<
        super::V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingToRecipientIdType,
    >,
    /// `image`.
    pub image: Option<String>,
    /// `lastName`.
    pub last_name: Option<String>,
    /// `nickname`.
    pub nickname: Option<String>,
    __marks: rt::Marks,
}
/// The values of `idType` in [`V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingToRecipient`](super::V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingToRecipient).
#[derive(Clone)]
#[non_exhaustive]
pub enum V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingToRecipientIdType {
    /// `Email`
    Email,
    /// `Phone`
    Phone,
    /// `Opaque`
    Opaque,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingToRecipient {
    "additionalIds" Any additional_ids,
    "email" Str email,
    "firstName" Str first_name,
    "id" Str id,
    "idType" Enum id_type,
    "image" Str image,
    "lastName" Str last_name,
    "nickname" Str nickname,
});

rt::open_enum!(V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingToRecipientIdType {
    Email = "Email",
    Phone = "Phone",
    Opaque = "Opaque",
});
