// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `IdleTokenTimeout`.
#[non_exhaustive]
pub struct IdleTokenTimeout {
    /// `enableIdleTokenTimeout`.
    pub enable_idle_token_timeout: Option<bool>,
    /// `idleTokenTimeoutSeconds`.
    ///
    /// Minimum: 300
    pub idle_token_timeout_seconds: Option<i64>,
    /// `inactivityTimeoutGroupBundles`.
    pub inactivity_timeout_group_bundles: Option<
        Vec<super::InactivityTimeoutGroupBundle>,
    >,
    /// `inactivityTimeoutGroupsEnabled`.
    pub inactivity_timeout_groups_enabled: Option<bool>,
    /// `inactivityTimeoutUnit`.
    pub inactivity_timeout_unit: Option<super::IdleTokenTimeoutInactivityTimeoutUnit>,
    __marks: rt::Marks,
}
/// The values of `inactivityTimeoutUnit` in [`IdleTokenTimeout`](super::IdleTokenTimeout).
#[derive(Clone)]
#[non_exhaustive]
pub enum IdleTokenTimeoutInactivityTimeoutUnit {
    /// `Minutes`
    Minutes,
    /// `Hours`
    Hours,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(IdleTokenTimeout {
    "enableIdleTokenTimeout" Bool enable_idle_token_timeout,
    "idleTokenTimeoutSeconds" Int idle_token_timeout_seconds,
    "inactivityTimeoutGroupBundles" Any inactivity_timeout_group_bundles,
    "inactivityTimeoutGroupsEnabled" Bool inactivity_timeout_groups_enabled,
    "inactivityTimeoutUnit" Enum inactivity_timeout_unit,
});

rt::setters!(IdleTokenTimeout {
    0 enable_idle_token_timeout with_enable_idle_token_timeout(bool) clear_enable_idle_token_timeout,
    1 idle_token_timeout_seconds with_idle_token_timeout_seconds(i64) clear_idle_token_timeout_seconds,
    2 inactivity_timeout_group_bundles with_inactivity_timeout_group_bundles(Vec<super::InactivityTimeoutGroupBundle>) clear_inactivity_timeout_group_bundles,
    3 inactivity_timeout_groups_enabled with_inactivity_timeout_groups_enabled(bool) clear_inactivity_timeout_groups_enabled,
    4 inactivity_timeout_unit with_inactivity_timeout_unit(impl Into<super::IdleTokenTimeoutInactivityTimeoutUnit>) clear_inactivity_timeout_unit,
});

rt::open_enum!(IdleTokenTimeoutInactivityTimeoutUnit {
    Minutes = "Minutes",
    Hours = "Hours",
});
