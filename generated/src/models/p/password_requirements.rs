// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PasswordRequirements`.
#[non_exhaustive]
pub struct PasswordRequirements {
    /// `expirationDays`.
    pub expiration_days: Option<i64>,
    /// `minimumAgeSeconds`.
    pub minimum_age_seconds: Option<i64>,
    /// `minimumDigits`.
    pub minimum_digits: Option<i64>,
    /// `minimumLength`.
    pub minimum_length: Option<i64>,
    /// `minimumLetters`.
    pub minimum_letters: Option<i64>,
    /// `minimumLower`.
    pub minimum_lower: Option<i64>,
    /// `minimumSpecials`.
    pub minimum_specials: Option<i64>,
    /// `minimumUpper`.
    pub minimum_upper: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(PasswordRequirements {
    "expirationDays" Int expiration_days,
    "minimumAgeSeconds" Int minimum_age_seconds,
    "minimumDigits" Int minimum_digits,
    "minimumLength" Int minimum_length,
    "minimumLetters" Int minimum_letters,
    "minimumLower" Int minimum_lower,
    "minimumSpecials" Int minimum_specials,
    "minimumUpper" Int minimum_upper,
});

rt::setters!(PasswordRequirements {
    0 expiration_days with_expiration_days(i64) clear_expiration_days,
    1 minimum_age_seconds with_minimum_age_seconds(i64) clear_minimum_age_seconds,
    2 minimum_digits with_minimum_digits(i64) clear_minimum_digits,
    3 minimum_length with_minimum_length(i64) clear_minimum_length,
    4 minimum_letters with_minimum_letters(i64) clear_minimum_letters,
    5 minimum_lower with_minimum_lower(i64) clear_minimum_lower,
    6 minimum_specials with_minimum_specials(i64) clear_minimum_specials,
    7 minimum_upper with_minimum_upper(i64) clear_minimum_upper,
});
