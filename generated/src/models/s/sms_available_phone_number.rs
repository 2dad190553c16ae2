// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SmsAvailablePhoneNumber`.
#[non_exhaustive]
pub struct SmsAvailablePhoneNumber {
    /// `addressRequirement`.
    pub address_requirement: Option<super::SmsAvailablePhoneNumberAddressRequirement>,
    /// `capabilities`.
    pub capabilities: Option<Vec<String>>,
    /// `city`.
    pub city: Option<String>,
    /// `countryCode`.
    pub country_code: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `phoneNumber`.
    pub phone_number: Option<String>,
    /// `phoneNumberType`.
    pub phone_number_type: Option<super::SmsAvailablePhoneNumberPhoneNumberType>,
    /// `region`.
    pub region: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}
/// The values of `addressRequirement` in [`SmsAvailablePhoneNumber`](super::SmsAvailablePhoneNumber).
#[derive(Clone)]
#[non_exhaustive]
pub enum SmsAvailablePhoneNumberAddressRequirement {
    /// `none`
    None,
    /// `any`
    Any,
    /// `local`
    Local,
    /// `foreign`
    Foreign,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `phoneNumberType` in [`SmsAvailablePhoneNumber`](super::SmsAvailablePhoneNumber).
#[derive(Clone)]
#[non_exhaustive]
pub enum SmsAvailablePhoneNumberPhoneNumberType {
    /// `local`
    Local,
    /// `mobile`
    Mobile,
    /// `tollfree`
    Tollfree,
    /// `shortcode`
    Shortcode,
    /// `alphanumeric`
    Alphanumeric,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(SmsAvailablePhoneNumber {
    "addressRequirement" Enum address_requirement,
    "capabilities" Texts capabilities,
    "city" Str city,
    "countryCode" Str country_code,
    "id" Str id,
    "name" Str name,
    "phoneNumber" Str phone_number,
    "phoneNumberType" Enum phone_number_type,
    "region" Str region,
    "selfUri" Str self_uri,
});

rt::open_enum!(SmsAvailablePhoneNumberAddressRequirement {
    None = "none",
    Any = "any",
    Local = "local",
    Foreign = "foreign",
});

rt::open_enum!(SmsAvailablePhoneNumberPhoneNumberType {
    Local = "local",
    Mobile = "mobile",
    Tollfree = "tollfree",
    Shortcode = "shortcode",
    Alphanumeric = "alphanumeric",
});
