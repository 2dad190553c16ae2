// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ReplacementTerm`.
#[non_exhaustive]
pub struct ReplacementTerm {
    /// `existingValue`.
    pub existing_value: Option<String>,
    /// `type`.
    pub r#type: Option<super::ReplacementTermType>,
    /// `updatedValue`.
    pub updated_value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `type` in [`ReplacementTerm`](super::ReplacementTerm).
#[derive(Clone)]
#[non_exhaustive]
pub enum ReplacementTermType {
    /// `NAME`
    Name,
    /// `ADDRESS`
    Address,
    /// `PHONE`
    Phone,
    /// `EMAIL`
    Email,
    /// `TWITTER`
    Twitter,
    /// `INSTAGRAM`
    Instagram,
    /// `FACEBOOK`
    Facebook,
    /// `APPLE_MESSAGES`
    AppleMessages,
    /// `WHATSAPP`
    Whatsapp,
    /// `EXTERNAL_ID`
    ExternalId,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ReplacementTerm {
    "existingValue" Str existing_value,
    "type" Enum r#type,
    "updatedValue" Str updated_value,
});

rt::setters!(ReplacementTerm {
    0 existing_value with_existing_value(impl Into<String>) clear_existing_value,
    1 r#type with_type(impl Into<super::ReplacementTermType>) clear_type,
    2 updated_value with_updated_value(impl Into<String>) clear_updated_value,
});

rt::open_enum!(ReplacementTermType {
    Name = "NAME",
    Address = "ADDRESS",
    Phone = "PHONE",
    Email = "EMAIL",
    Twitter = "TWITTER",
    Instagram = "INSTAGRAM",
    Facebook = "FACEBOOK",
    AppleMessages = "APPLE_MESSAGES",
    Whatsapp = "WHATSAPP",
    ExternalId = "EXTERNAL_ID",
});
