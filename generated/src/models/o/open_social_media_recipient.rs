// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OpenSocialMediaRecipient`.
///
/// The service requires `id` in requests.
#[non_exhaustive]
pub struct OpenSocialMediaRecipient {
    /// `additionalIds`.
    pub additional_ids: Option<Vec<super::OpenSocialMediaRecipientAdditionalIdentifier>>,
    /// `firstName`.
    pub first_name: Option<String>,
    /// `id`, required.
    pub id: Option<String>,
    /// `idType`.
    pub id_type: Option<super::OpenSocialMediaRecipientIdType>,
    /// `image`.
    pub image: Option<String>,
    /// `lastName`.
    pub last_name: Option<String>,
    /// `nickname`.
    pub nickname: Option<String>,
    __marks: rt::Marks,
}
/// The values of `idType` in [`OpenSocialMediaRecipient`](super::OpenSocialMediaRecipient).
#[derive(Clone)]
#[non_exhaustive]
pub enum OpenSocialMediaRecipientIdType {
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

rt::model!(OpenSocialMediaRecipient {
    "additionalIds" Any additional_ids,
    "firstName" Str first_name,
    "id" Str id,
    "idType" Enum id_type,
    "image" Str image,
    "lastName" Str last_name,
    "nickname" Str nickname,
});

rt::setters!(OpenSocialMediaRecipient {
    0 additional_ids with_additional_ids(Vec<super::OpenSocialMediaRecipientAdditionalIdentifier>) clear_additional_ids,
    1 first_name with_first_name(impl Into<String>) clear_first_name,
    2 id with_id(impl Into<String>) clear_id,
    3 id_type with_id_type(impl Into<super::OpenSocialMediaRecipientIdType>) clear_id_type,
    4 image with_image(impl Into<String>) clear_image,
    5 last_name with_last_name(impl Into<String>) clear_last_name,
    6 nickname with_nickname(impl Into<String>) clear_nickname,
});

rt::open_enum!(OpenSocialMediaRecipientIdType {
    Email = "Email",
    Phone = "Phone",
    Opaque = "Opaque",
    Topic = "Topic",
});
