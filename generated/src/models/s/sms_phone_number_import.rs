// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SmsPhoneNumberImport`.
///
/// The service requires `countryCode`, `integrationId`, `phoneNumber`, `phoneNumberType` in requests.
#[non_exhaustive]
pub struct SmsPhoneNumberImport {
    /// `compliance`.
    pub compliance: Option<super::Compliance>,
    /// `countryCode`, required.
    pub country_code: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `integrationId`, required.
    pub integration_id: Option<String>,
    /// `phoneNumber`, required.
    pub phone_number: Option<String>,
    /// `phoneNumberType`, required.
    pub phone_number_type: Option<super::SmsPhoneNumberImportPhoneNumberType>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `supportedContent`.
    pub supported_content: Option<super::SupportedContentReference>,
    __marks: rt::Marks,
}
/// The values of `phoneNumberType` in [`SmsPhoneNumberImport`](super::SmsPhoneNumberImport).
#[derive(Clone)]
#[non_exhaustive]
pub enum SmsPhoneNumberImportPhoneNumberType {
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

rt::model!(SmsPhoneNumberImport {
    "compliance" Any compliance,
    "countryCode" Str country_code,
    "id" Str id,
    "integrationId" Str integration_id,
    "phoneNumber" Str phone_number,
    "phoneNumberType" Enum phone_number_type,
    "selfUri" Str self_uri,
    "supportedContent" Any supported_content,
});

rt::setters!(SmsPhoneNumberImport {
    0 compliance with_compliance(super::Compliance) clear_compliance,
    1 country_code with_country_code(impl Into<String>) clear_country_code,
    2 id with_id(impl Into<String>) clear_id,
    3 integration_id with_integration_id(impl Into<String>) clear_integration_id,
    4 phone_number with_phone_number(impl Into<String>) clear_phone_number,
    5 phone_number_type with_phone_number_type(impl Into<super::SmsPhoneNumberImportPhoneNumberType>) clear_phone_number_type,
    6 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    7 supported_content with_supported_content(super::SupportedContentReference) clear_supported_content,
});

rt::open_enum!(SmsPhoneNumberImportPhoneNumberType {
    Local = "local",
    Mobile = "mobile",
    Tollfree = "tollfree",
    Shortcode = "shortcode",
});
