// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `InactivityTimeoutGroupBundle`.
///
/// The service requires `groups`, `priority`, `timeoutSeconds` in requests.
#[non_exhaustive]
pub struct InactivityTimeoutGroupBundle {
    /// `groups`, required.
    pub groups: Option<Vec<String>>,
    /// `inactivityTimeoutUnit`.
    pub inactivity_timeout_unit: Option<
        super::InactivityTimeoutGroupBundleInactivityTimeoutUnit,
    >,
    /// `priority`, required.
    pub priority: Option<i64>,
    /// `timeoutSeconds`, required.
    pub timeout_seconds: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `inactivityTimeoutUnit` in [`InactivityTimeoutGroupBundle`](super::InactivityTimeoutGroupBundle).
#[derive(Clone)]
#[non_exhaustive]
pub enum InactivityTimeoutGroupBundleInactivityTimeoutUnit {
    /// `Minutes`
    Minutes,
    /// `Hours`
    Hours,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(InactivityTimeoutGroupBundle {
    "groups" Texts groups,
    "inactivityTimeoutUnit" Enum inactivity_timeout_unit,
    "priority" Int priority,
    "timeoutSeconds" Int timeout_seconds,
});

rt::setters!(InactivityTimeoutGroupBundle {
    0 groups with_groups(Vec<String>) clear_groups,
    1 inactivity_timeout_unit with_inactivity_timeout_unit(impl Into<super::InactivityTimeoutGroupBundleInactivityTimeoutUnit>) clear_inactivity_timeout_unit,
    2 priority with_priority(i64) clear_priority,
    3 timeout_seconds with_timeout_seconds(i64) clear_timeout_seconds,
});

rt::open_enum!(InactivityTimeoutGroupBundleInactivityTimeoutUnit {
    Minutes = "Minutes",
    Hours = "Hours",
});
