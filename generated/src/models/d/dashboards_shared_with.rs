// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DashboardsSharedWith`.
#[non_exhaustive]
pub struct DashboardsSharedWith {
    /// `teamIds`.
    pub team_ids: Option<Vec<String>>,
    /// `userIds`.
    pub user_ids: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(DashboardsSharedWith {
    "teamIds" Texts team_ids,
    "userIds" Texts user_ids,
});
