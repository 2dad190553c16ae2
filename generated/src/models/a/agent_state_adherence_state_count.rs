// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentStateAdherenceStateCount`.
#[non_exhaustive]
pub struct AgentStateAdherenceStateCount {
    /// `adherenceState`.
    pub adherence_state: Option<super::AgentStateAdherenceStateCountAdherenceState>,
    /// `count`.
    pub count: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `adherenceState` in [`AgentStateAdherenceStateCount`](super::AgentStateAdherenceStateCount).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentStateAdherenceStateCountAdherenceState {
    /// `InAdherence`
    InAdherence,
    /// `OutOfAdherence`
    OutOfAdherence,
    /// `Unscheduled`
    Unscheduled,
    /// `Unknown`
    Unknown,
    /// `Ignored`
    Ignored,
    /// `Explained`
    Explained,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AgentStateAdherenceStateCount {
    "adherenceState" Enum adherence_state,
    "count" Int count,
});

rt::open_enum!(AgentStateAdherenceStateCountAdherenceState {
    InAdherence = "InAdherence",
    OutOfAdherence = "OutOfAdherence",
    Unscheduled = "Unscheduled",
    Unknown = "Unknown",
    Ignored = "Ignored",
    Explained = "Explained",
});
