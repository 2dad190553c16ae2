// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PhoneNumber`.
#[non_exhaustive]
pub struct PhoneNumber {
    /// `acceptsSMS`.
    pub accepts_sms: Option<bool>,
    /// `countryCode`.
    pub country_code: Option<String>,
    /// `display`.
    pub display: Option<String>,
    /// `e164`.
    pub e164: Option<String>,
    /// `extension`.
    pub extension: Option<i64>,
    /// `normalizationCountryCode`.
    pub normalization_country_code: Option<String>,
    /// `userInput`.
    pub user_input: Option<String>,
    __marks: rt::Marks,
}

rt::model!(PhoneNumber {
    "acceptsSMS" Bool accepts_sms,
    "countryCode" Str country_code,
    "display" Str display,
    "e164" Str e164,
    "extension" Int extension,
    "normalizationCountryCode" Str normalization_country_code,
    "userInput" Str user_input,
});

rt::setters!(PhoneNumber {
    0 accepts_sms with_accepts_sms(bool) clear_accepts_sms,
    1 country_code with_country_code(impl Into<String>) clear_country_code,
    2 display with_display(impl Into<String>) clear_display,
    3 e164 with_e164(impl Into<String>) clear_e164,
    4 extension with_extension(i64) clear_extension,
    5 normalization_country_code with_normalization_country_code(impl Into<String>) clear_normalization_country_code,
    6 user_input with_user_input(impl Into<String>) clear_user_input,
});
