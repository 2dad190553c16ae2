// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TrustUpdate`.
///
/// The service requires `enabled` in requests.
#[non_exhaustive]
pub struct TrustUpdate {
    /// `dateExpired`.
    pub date_expired: Option<rt::DateTime>,
    /// `enabled`, required.
    pub enabled: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(TrustUpdate {
    "dateExpired" DateTime date_expired,
    "enabled" Bool enabled,
});

rt::setters!(TrustUpdate {
    0 date_expired with_date_expired(impl Into<rt::DateTime>) clear_date_expired,
    1 enabled with_enabled(bool) clear_enabled,
});
