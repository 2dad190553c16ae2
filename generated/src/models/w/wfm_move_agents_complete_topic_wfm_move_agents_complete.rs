// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmMoveAgentsCompleteTopicWfmMoveAgentsComplete`.
#[non_exhaustive]
pub struct WfmMoveAgentsCompleteTopicWfmMoveAgentsComplete {
    /// `destinationManagementUnit`.
    pub destination_management_unit: Option<
        super::WfmMoveAgentsCompleteTopicManagementUnit,
    >,
    /// `requestingUser`.
    pub requesting_user: Option<super::WfmMoveAgentsCompleteTopicUserReference>,
    /// `results`.
    pub results: Option<Vec<super::WfmMoveAgentsCompleteTopicWfmMoveAgentData>>,
    __marks: rt::Marks,
}

rt::model!(WfmMoveAgentsCompleteTopicWfmMoveAgentsComplete {
    "destinationManagementUnit" Any destination_management_unit,
    "requestingUser" Any requesting_user,
    "results" Any results,
});
