// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MoveAgentResponse`.
#[non_exhaustive]
pub struct MoveAgentResponse {
    /// `result`.
    pub result: Option<super::MoveAgentResponseResult>,
    /// `user`.
    pub user: Option<super::UserReference>,
    __marks: rt::Marks,
}
/// The values of `result` in [`MoveAgentResponse`](super::MoveAgentResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum MoveAgentResponseResult {
    /// `AlreadyMoved`
    AlreadyMoved,
    /// `DestinationBusinessUnitAgentLimitExceeded`
    DestinationBusinessUnitAgentLimitExceeded,
    /// `DestinationManagementUnitAgentLimitExceeded`
    DestinationManagementUnitAgentLimitExceeded,
    /// `DestinationManagementUnitDoesNotExist`
    DestinationManagementUnitDoesNotExist,
    /// `MoveSuccessful`
    MoveSuccessful,
    /// `MovingToDifferentManagementUnit`
    MovingToDifferentManagementUnit,
    /// `NothingToDo`
    NothingToDo,
    /// `SourceManagementUnitNotAuthorized`
    SourceManagementUnitNotAuthorized,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(MoveAgentResponse {
    "result" Enum result,
    "user" Any user,
});

rt::open_enum!(MoveAgentResponseResult {
    AlreadyMoved = "AlreadyMoved",
    DestinationBusinessUnitAgentLimitExceeded = "DestinationBusinessUnitAgentLimitExceeded",
    DestinationManagementUnitAgentLimitExceeded = "DestinationManagementUnitAgentLimitExceeded",
    DestinationManagementUnitDoesNotExist = "DestinationManagementUnitDoesNotExist",
    MoveSuccessful = "MoveSuccessful",
    MovingToDifferentManagementUnit = "MovingToDifferentManagementUnit",
    NothingToDo = "NothingToDo",
    SourceManagementUnitNotAuthorized = "SourceManagementUnitNotAuthorized",
});
