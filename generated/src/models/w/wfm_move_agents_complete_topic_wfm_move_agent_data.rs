// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmMoveAgentsCompleteTopicWfmMoveAgentData`.
#[non_exhaustive]
pub struct WfmMoveAgentsCompleteTopicWfmMoveAgentData {
    /// `result`.
    pub result: Option<super::WfmMoveAgentsCompleteTopicWfmMoveAgentDataResult>,
    /// `user`.
    pub user: Option<super::WfmMoveAgentsCompleteTopicUserReference>,
    __marks: rt::Marks,
}
/// The values of `result` in [`WfmMoveAgentsCompleteTopicWfmMoveAgentData`](super::WfmMoveAgentsCompleteTopicWfmMoveAgentData).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmMoveAgentsCompleteTopicWfmMoveAgentDataResult {
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

rt::model!(WfmMoveAgentsCompleteTopicWfmMoveAgentData {
    "result" Enum result,
    "user" Any user,
});

rt::open_enum!(WfmMoveAgentsCompleteTopicWfmMoveAgentDataResult {
    AlreadyMoved = "AlreadyMoved",
    DestinationBusinessUnitAgentLimitExceeded = "DestinationBusinessUnitAgentLimitExceeded",
    DestinationManagementUnitAgentLimitExceeded = "DestinationManagementUnitAgentLimitExceeded",
    DestinationManagementUnitDoesNotExist = "DestinationManagementUnitDoesNotExist",
    MoveSuccessful = "MoveSuccessful",
    MovingToDifferentManagementUnit = "MovingToDifferentManagementUnit",
    NothingToDo = "NothingToDo",
    SourceManagementUnitNotAuthorized = "SourceManagementUnitNotAuthorized",
});
