// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TrustRequestCreate`.
#[non_exhaustive]
pub struct TrustRequestCreate {
    /// `groupIds`.
    pub group_ids: Option<Vec<String>>,
    /// `userIds`.
    pub user_ids: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(TrustRequestCreate {
    "groupIds" Texts group_ids,
    "userIds" Texts user_ids,
});

rt::setters!(TrustRequestCreate {
    0 group_ids with_group_ids(Vec<String>) clear_group_ids,
    1 user_ids with_user_ids(Vec<String>) clear_user_ids,
});
