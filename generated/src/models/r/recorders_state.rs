// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RecordersState`.
#[non_exhaustive]
pub struct RecordersState {
    /// `adhocState`.
    pub adhoc_state: Option<super::RecordersStateAdhocState>,
    /// `agentExperienceState`.
    pub agent_experience_state: Option<super::RecordersStateAgentExperienceState>,
    /// `customerExperienceState`.
    pub customer_experience_state: Option<super::RecordersStateCustomerExperienceState>,
    /// `snippetState`.
    pub snippet_state: Option<super::RecordersStateSnippetState>,
    __marks: rt::Marks,
}
/// The values of `adhocState` in [`RecordersState`](super::RecordersState).
#[derive(Clone)]
#[non_exhaustive]
pub enum RecordersStateAdhocState {
    /// `ACTIVE`
    Active,
    /// `PAUSED`
    Paused,
    /// `NONE`
    None,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `agentExperienceState` in [`RecordersState`](super::RecordersState).
#[derive(Clone)]
#[non_exhaustive]
pub enum RecordersStateAgentExperienceState {
    /// `ACTIVE`
    Active,
    /// `PAUSED`
    Paused,
    /// `NONE`
    None,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `customerExperienceState` in [`RecordersState`](super::RecordersState).
#[derive(Clone)]
#[non_exhaustive]
pub enum RecordersStateCustomerExperienceState {
    /// `ACTIVE`
    Active,
    /// `PAUSED`
    Paused,
    /// `NONE`
    None,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `snippetState` in [`RecordersState`](super::RecordersState).
#[derive(Clone)]
#[non_exhaustive]
pub enum RecordersStateSnippetState {
    /// `ACTIVE`
    Active,
    /// `PAUSED`
    Paused,
    /// `NONE`
    None,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(RecordersState {
    "adhocState" Enum adhoc_state,
    "agentExperienceState" Enum agent_experience_state,
    "customerExperienceState" Enum customer_experience_state,
    "snippetState" Enum snippet_state,
});

rt::setters!(RecordersState {
    0 adhoc_state with_adhoc_state(impl Into<super::RecordersStateAdhocState>) clear_adhoc_state,
    1 agent_experience_state with_agent_experience_state(impl Into<super::RecordersStateAgentExperienceState>) clear_agent_experience_state,
    2 customer_experience_state with_customer_experience_state(impl Into<super::RecordersStateCustomerExperienceState>) clear_customer_experience_state,
    3 snippet_state with_snippet_state(impl Into<super::RecordersStateSnippetState>) clear_snippet_state,
});

rt::open_enum!(RecordersStateAdhocState {
    Active = "ACTIVE",
    Paused = "PAUSED",
    None = "NONE",
});

rt::open_enum!(RecordersStateAgentExperienceState {
    Active = "ACTIVE",
    Paused = "PAUSED",
    None = "NONE",
});

rt::open_enum!(RecordersStateCustomerExperienceState {
    Active = "ACTIVE",
    Paused = "PAUSED",
    None = "NONE",
});

rt::open_enum!(RecordersStateSnippetState {
    Active = "ACTIVE",
    Paused = "PAUSED",
    None = "NONE",
});
