// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueryUserStaffingGroupListRequest`.
///
/// The service requires `userIds` in requests.
#[non_exhaustive]
pub struct QueryUserStaffingGroupListRequest {
    /// `userIds`, required.
    pub user_ids: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(QueryUserStaffingGroupListRequest {
    "userIds" Texts user_ids,
});

rt::setters!(QueryUserStaffingGroupListRequest {
    0 user_ids with_user_ids(Vec<String>) clear_user_ids,
});
