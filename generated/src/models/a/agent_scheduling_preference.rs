// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentSchedulingPreference`.
///
/// The service requires `preferenceLevel`, `timeSpan` in requests.
#[non_exhaustive]
pub struct AgentSchedulingPreference {
    /// `id`.
    pub id: Option<String>,
    /// `preferenceLevel`, required.
    pub preference_level: Option<super::AgentSchedulingPreferencePreferenceLevel>,
    /// `timeSpan`, required.
    pub time_span: Option<super::WfmTimeSpan>,
    __marks: rt::Marks,
}
/// The values of `preferenceLevel` in [`AgentSchedulingPreference`](super::AgentSchedulingPreference).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentSchedulingPreferencePreferenceLevel {
    /// `StronglyPrefer`
    StronglyPrefer,
    /// `Prefer`
    Prefer,
    /// `Avoid`
    Avoid,
    /// `StronglyAvoid`
    StronglyAvoid,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AgentSchedulingPreference {
    "id" Str id,
    "preferenceLevel" Enum preference_level,
    "timeSpan" Any time_span,
});

rt::setters!(AgentSchedulingPreference {
    0 id with_id(impl Into<String>) clear_id,
    1 preference_level with_preference_level(impl Into<super::AgentSchedulingPreferencePreferenceLevel>) clear_preference_level,
    2 time_span with_time_span(super::WfmTimeSpan) clear_time_span,
});

rt::open_enum!(AgentSchedulingPreferencePreferenceLevel {
    StronglyPrefer = "StronglyPrefer",
    Prefer = "Prefer",
    Avoid = "Avoid",
    StronglyAvoid = "StronglyAvoid",
});
