// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationMessagingToRecipient`.
#[non_exhaustive]
pub struct ConversationMessagingToRecipient {
    /// `additionalIds`.
    pub additional_ids: Option<Vec<super::ConversationRecipientAdditionalIdentifier>>,
    /// `email`.
    pub email: Option<String>,
    /// `externalContactDivisionId`.
    pub external_contact_division_id: Option<String>,
    /// `externalContactId`.
    pub external_contact_id: Option<String>,
    /// `firstName`.
    pub first_name: Option<String>,
    /// `id`, required.
    pub id: Option<String>,
    /// `idType`.
    pub id_type: Option<super::ConversationMessagingToRecipientIdType>,
    /// `image`.
    pub image: Option<String>,
    /// `lastName`.
    pub last_name: Option<String>,
    /// `nickname`.
    pub nickname: Option<String>,
    __marks: rt::Marks,
}
/// The values of `idType` in [`ConversationMessagingToRecipient`](super::ConversationMessagingToRecipient).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationMessagingToRecipientIdType {
    /// `Email`
    Email,
    /// `Phone`
    Phone,
    /// `Opaque`
    Opaque,
    /// `Topic`
    Topic,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationMessagingToRecipient {
    "additionalIds" Any additional_ids,
    "email" Str email,
    "externalContactDivisionId" Str external_contact_division_id,
    "externalContactId" Str external_contact_id,
    "firstName" Str first_name,
    "id" Str id,
    "idType" Enum id_type,
    "image" Str image,
    "lastName" Str last_name,
    "nickname" Str nickname,
});

rt::open_enum!(ConversationMessagingToRecipientIdType {
    Email = "Email",
    Phone = "Phone",
    Opaque = "Opaque",
    Topic = "Topic",
});
