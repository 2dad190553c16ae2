// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MoveAgentsRequest`.
///
/// The service requires `userIds` in requests.
#[non_exhaustive]
pub struct MoveAgentsRequest {
    /// `destinationManagementUnitId`.
    pub destination_management_unit_id: Option<String>,
    /// `userIds`, required.
    pub user_ids: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(MoveAgentsRequest {
    "destinationManagementUnitId" Str destination_management_unit_id,
    "userIds" Texts user_ids,
});

rt::setters!(MoveAgentsRequest {
    0 destination_management_unit_id with_destination_management_unit_id(impl Into<String>) clear_destination_management_unit_id,
    1 user_ids with_user_ids(Vec<String>) clear_user_ids,
});
