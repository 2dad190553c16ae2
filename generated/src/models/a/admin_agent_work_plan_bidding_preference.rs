// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AdminAgentWorkPlanBiddingPreference`.
#[non_exhaustive]
pub struct AdminAgentWorkPlanBiddingPreference {
    /// `agent`, required.
    pub agent: Option<super::UserReference>,
    /// `assignedWorkPlan`.
    pub assigned_work_plan: Option<super::WorkPlanReference>,
    /// `overriddenWorkPlan`.
    pub overridden_work_plan: Option<super::WorkPlanReference>,
    /// `overrideReason`.
    pub override_reason: Option<
        super::AdminAgentWorkPlanBiddingPreferenceOverrideReason,
    >,
    /// `priorities`.
    pub priorities: Option<Vec<i64>>,
    /// `submitted`, required.
    pub submitted: Option<bool>,
    __marks: rt::Marks,
}
/// The values of `overrideReason` in [`AdminAgentWorkPlanBiddingPreference`](super::AdminAgentWorkPlanBiddingPreference).
#[derive(Clone)]
#[non_exhaustive]
pub enum AdminAgentWorkPlanBiddingPreferenceOverrideReason {
    /// `UnableToBid`
    UnableToBid,
    /// `ChangeOfCircumstance`
    ChangeOfCircumstance,
    /// `NewHire`
    NewHire,
    /// `EmployeeMove`
    EmployeeMove,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AdminAgentWorkPlanBiddingPreference {
    "agent" Any agent,
    "assignedWorkPlan" Any assigned_work_plan,
    "overriddenWorkPlan" Any overridden_work_plan,
    "overrideReason" Enum override_reason,
    "priorities" Any priorities,
    "submitted" Bool submitted,
});

rt::open_enum!(AdminAgentWorkPlanBiddingPreferenceOverrideReason {
    UnableToBid = "UnableToBid",
    ChangeOfCircumstance = "ChangeOfCircumstance",
    NewHire = "NewHire",
    EmployeeMove = "EmployeeMove",
});
