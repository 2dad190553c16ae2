// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CreateVerifierRequest`.
///
/// The service requires `name` in requests.
#[non_exhaustive]
pub struct CreateVerifierRequest {
    /// `algorithm`.
    pub algorithm: Option<super::CreateVerifierRequestAlgorithm>,
    /// `default`.
    pub default: Option<bool>,
    /// `digits`.
    ///
    /// Minimum: 6
    ///
    /// Maximum: 12
    pub digits: Option<i64>,
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `name`, required.
    ///
    /// Shortest: 0 characters
    ///
    /// Longest: 100 characters
    pub name: Option<String>,
    /// `period`.
    pub period: Option<i64>,
    /// `secretSize`.
    ///
    /// Minimum: 10
    ///
    /// Maximum: 64
    pub secret_size: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `algorithm` in [`CreateVerifierRequest`](super::CreateVerifierRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateVerifierRequestAlgorithm {
    /// `SHA1`
    Sha1,
    /// `SHA256`
    Sha256,
    /// `SHA512`
    Sha512,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CreateVerifierRequest {
    "algorithm" Enum algorithm,
    "default" Bool default,
    "digits" Int digits,
    "enabled" Bool enabled,
    "name" Str name,
    "period" Int period,
    "secretSize" Int secret_size,
});

rt::setters!(CreateVerifierRequest {
    0 algorithm with_algorithm(impl Into<super::CreateVerifierRequestAlgorithm>) clear_algorithm,
    1 default with_default(bool) clear_default,
    2 digits with_digits(i64) clear_digits,
    3 enabled with_enabled(bool) clear_enabled,
    4 name with_name(impl Into<String>) clear_name,
    5 period with_period(i64) clear_period,
    6 secret_size with_secret_size(i64) clear_secret_size,
});

rt::open_enum!(CreateVerifierRequestAlgorithm {
    Sha1 = "SHA1",
    Sha256 = "SHA256",
    Sha512 = "SHA512",
});
