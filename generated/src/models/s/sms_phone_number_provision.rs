// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SmsPhoneNumberProvision`.
///
/// The service requires `countryCode`, `phoneNumber`, `phoneNumberType` in requests.
#[non_exhaustive]
pub struct SmsPhoneNumberProvision {
    /// `addressId`.
    pub address_id: Option<String>,
    /// `countryCode`, required.
    pub country_code: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `phoneNumber`, required.
    pub phone_number: Option<String>,
    /// `phoneNumberType`, required.
    pub phone_number_type: Option<super::SmsPhoneNumberProvisionPhoneNumberType>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `supportedContent`.
    pub supported_content: Option<super::SupportedContentReference>,
    __marks: rt::Marks,
}
/// The values of `phoneNumberType` in [`SmsPhoneNumberProvision`](super::SmsPhoneNumberProvision).
#[derive(Clone)]
#[non_exhaustive]
pub enum SmsPhoneNumberProvisionPhoneNumberType {
    /// `local`
    Local,
    /// `mobile`
    Mobile,
    /// `tollfree`
    Tollfree,
    /// `shortcode`
    Shortcode,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(SmsPhoneNumberProvision {
    "addressId" Str address_id,
    "countryCode" Str country_code,
    "id" Str id,
    "name" Str name,
    "phoneNumber" Str phone_number,
    "phoneNumberType" Enum phone_number_type,
    "selfUri" Str self_uri,
    "supportedContent" Any supported_content,
});

rt::setters!(SmsPhoneNumberProvision {
    0 address_id with_address_id(impl Into<String>) clear_address_id,
    1 country_code with_country_code(impl Into<String>) clear_country_code,
    2 id with_id(impl Into<String>) clear_id,
    3 name with_name(impl Into<String>) clear_name,
    4 phone_number with_phone_number(impl Into<String>) clear_phone_number,
    5 phone_number_type with_phone_number_type(impl Into<super::SmsPhoneNumberProvisionPhoneNumberType>) clear_phone_number_type,
    6 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    7 supported_content with_supported_content(super::SupportedContentReference) clear_supported_content,
});

rt::open_enum!(SmsPhoneNumberProvisionPhoneNumberType {
    Local = "local",
    Mobile = "mobile",
    Tollfree = "tollfree",
    Shortcode = "shortcode",
});
