// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExternalContactsContactChangedTopicPhoneNumber`.
#[non_exhaustive]
pub struct ExternalContactsContactChangedTopicPhoneNumber {
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

rt::model!(ExternalContactsContactChangedTopicPhoneNumber {
    "acceptsSMS" Bool accepts_sms,
    "countryCode" Str country_code,
    "display" Str display,
    "e164" Str e164,
    "extension" Int extension,
    "normalizationCountryCode" Str normalization_country_code,
    "userInput" Str user_input,
});
