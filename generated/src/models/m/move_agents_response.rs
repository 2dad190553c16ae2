// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MoveAgentsResponse`.
#[non_exhaustive]
pub struct MoveAgentsResponse {
    /// `destinationManagementUnit`.
    pub destination_management_unit: Option<super::ManagementUnitReference>,
    /// `requestingUser`.
    pub requesting_user: Option<super::UserReference>,
    /// `results`.
    pub results: Option<Vec<super::MoveAgentResponse>>,
    __marks: rt::Marks,
}

rt::model!(MoveAgentsResponse {
    "destinationManagementUnit" Any destination_management_unit,
    "requestingUser" Any requesting_user,
    "results" Any results,
});
