// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContactIdentifier`.
///
/// The service requires `type`, `value` in requests.
#[non_exhaustive]
pub struct ContactIdentifier {
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `division`.
    pub division: Option<super::WritableStarrableDivision>,
    /// `externalSource`.
    pub external_source: Option<super::ExternalSource>,
    /// `type`, required.
    pub r#type: Option<super::ContactIdentifierType>,
    /// `value`, required.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `type` in [`ContactIdentifier`](super::ContactIdentifier).
#[derive(Clone)]
#[non_exhaustive]
pub enum ContactIdentifierType {
    /// `SocialLine`
    SocialLine,
    /// `SocialFacebook`
    SocialFacebook,
    /// `SocialTwitter`
    SocialTwitter,
    /// `SocialWhatsapp`
    SocialWhatsapp,
    /// `SocialInstagram`
    SocialInstagram,
    /// `SocialWhatsappBsuid`
    SocialWhatsappBsuid,
    /// `AppleOpaqueId`
    AppleOpaqueId,
    /// `Email`
    Email,
    /// `Phone`
    Phone,
    /// `Cookie`
    Cookie,
    /// `ExternalId`
    ExternalId,
    /// `SocialInstagramHandle`
    SocialInstagramHandle,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ContactIdentifier {
    "dateCreated" DateTime date_created,
    "division" Any division,
    "externalSource" Any external_source,
    "type" Enum r#type,
    "value" Str value,
});

rt::setters!(ContactIdentifier {
    0 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    1 division with_division(super::WritableStarrableDivision) clear_division,
    2 external_source with_external_source(super::ExternalSource) clear_external_source,
    3 r#type with_type(impl Into<super::ContactIdentifierType>) clear_type,
    4 value with_value(impl Into<String>) clear_value,
});

rt::open_enum!(ContactIdentifierType {
    SocialLine = "SocialLine",
    SocialFacebook = "SocialFacebook",
    SocialTwitter = "SocialTwitter",
    SocialWhatsapp = "SocialWhatsapp",
    SocialInstagram = "SocialInstagram",
    SocialWhatsappBsuid = "SocialWhatsappBsuid",
    AppleOpaqueId = "AppleOpaqueId",
    Email = "Email",
    Phone = "Phone",
    Cookie = "Cookie",
    ExternalId = "ExternalId",
    SocialInstagramHandle = "SocialInstagramHandle",
});
