// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OpenMessagingFromRecipient`.
///
/// The service requires `id`, `idType` in requests.
#[non_exhaustive]
pub struct OpenMessagingFromRecipient {
    /// `email`.
    pub email: Option<String>,
    /// `firstName`.
    pub first_name: Option<String>,
    /// `id`, required.
    pub id: Option<String>,
    /// `idType`, required.
    pub id_type: Option<super::OpenMessagingFromRecipientIdType>,
    /// `image`.
    pub image: Option<String>,
    /// `lastName`.
    pub last_name: Option<String>,
    /// `nickname`.
    pub nickname: Option<String>,
    __marks: rt::Marks,
}
/// The values of `idType` in [`OpenMessagingFromRecipient`](super::OpenMessagingFromRecipient).
#[derive(Clone)]
#[non_exhaustive]
pub enum OpenMessagingFromRecipientIdType {
    /// `Email`
    Email,
    /// `Phone`
    Phone,
    /// `Opaque`
    Opaque,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(OpenMessagingFromRecipient {
    "email" Str email,
    "firstName" Str first_name,
    "id" Str id,
    "idType" Enum id_type,
    "image" Str image,
    "lastName" Str last_name,
    "nickname" Str nickname,
});

rt::setters!(OpenMessagingFromRecipient {
    0 email with_email(impl Into<String>) clear_email,
    1 first_name with_first_name(impl Into<String>) clear_first_name,
    2 id with_id(impl Into<String>) clear_id,
    3 id_type with_id_type(impl Into<super::OpenMessagingFromRecipientIdType>) clear_id_type,
    4 image with_image(impl Into<String>) clear_image,
    5 last_name with_last_name(impl Into<String>) clear_last_name,
    6 nickname with_nickname(impl Into<String>) clear_nickname,
});

rt::open_enum!(OpenMessagingFromRecipientIdType {
    Email = "Email",
    Phone = "Phone",
    Opaque = "Opaque",
});
