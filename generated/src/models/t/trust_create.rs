// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TrustCreate`.
///
/// The service requires `enabled` in requests.
#[non_exhaustive]
pub struct TrustCreate {
    /// `dateExpired`.
    pub date_expired: Option<rt::DateTime>,
    /// `enabled`, required.
    pub enabled: Option<bool>,
    /// `groups`.
    pub groups: Option<Vec<super::TrustMemberCreate>>,
    /// `pairingId`.
    pub pairing_id: Option<String>,
    /// `users`.
    pub users: Option<Vec<super::TrustMemberCreate>>,
    __marks: rt::Marks,
}

rt::model!(TrustCreate {
    "dateExpired" DateTime date_expired,
    "enabled" Bool enabled,
    "groups" Any groups,
    "pairingId" Str pairing_id,
    "users" Any users,
});

rt::setters!(TrustCreate {
    0 date_expired with_date_expired(impl Into<rt::DateTime>) clear_date_expired,
    1 enabled with_enabled(bool) clear_enabled,
    2 groups with_groups(Vec<super::TrustMemberCreate>) clear_groups,
    3 pairing_id with_pairing_id(impl Into<String>) clear_pairing_id,
    4 users with_users(Vec<super::TrustMemberCreate>) clear_users,
});
