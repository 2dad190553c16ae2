// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationMessagingFromRecipient`.
#[non_exhaustive]
pub struct ConversationMessagingFromRecipient {
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
    pub id_type: Option<super::ConversationMessagingFromRecipientIdType>,
    /// `image`.
    pub image: Option<String>,
    /// `lastName`.
    pub last_name: Option<String>,
    /// `nickname`.
    pub nickname: Option<String>,
    __marks: rt::Marks,
}
/// The values of `idType` in [`ConversationMessagingFromRecipient`](super::ConversationMessagingFromRecipient).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationMessagingFromRecipientIdType {
    /// `Email`
    Email,
    /// `Phone`
    Phone,
    /// `Opaque`
    Opaque,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationMessagingFromRecipient {
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

rt::open_enum!(ConversationMessagingFromRecipientIdType {
    Email = "Email",
    Phone = "Phone",
    Opaque = "Opaque",
});
