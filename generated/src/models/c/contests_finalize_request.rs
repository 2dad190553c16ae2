// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContestsFinalizeRequest`.
///
/// The service requires `status` in requests.
#[non_exhaustive]
pub struct ContestsFinalizeRequest {
    /// `disqualifiedAgents`.
    pub disqualified_agents: Option<Vec<super::ContestDisqualifiedAgents>>,
    /// `status`, required.
    pub status: Option<super::ContestsFinalizeRequestStatus>,
    /// `winners`.
    pub winners: Option<Vec<super::ContestWinnersRequest>>,
    __marks: rt::Marks,
}
/// The values of `status` in [`ContestsFinalizeRequest`](super::ContestsFinalizeRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum ContestsFinalizeRequestStatus {
    /// `Completed`
    Completed,
    /// `Cancelled`
    Cancelled,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ContestsFinalizeRequest {
    "disqualifiedAgents" Any disqualified_agents,
    "status" Enum status,
    "winners" Any winners,
});

rt::setters!(ContestsFinalizeRequest {
    0 disqualified_agents with_disqualified_agents(Vec<super::ContestDisqualifiedAgents>) clear_disqualified_agents,
    1 status with_status(impl Into<super::ContestsFinalizeRequestStatus>) clear_status,
    2 winners with_winners(Vec<super::ContestWinnersRequest>) clear_winners,
});

rt::open_enum!(ContestsFinalizeRequestStatus {
    Completed = "Completed",
    Cancelled = "Cancelled",
});
