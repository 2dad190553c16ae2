// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContestWinnersRequest`.
#[non_exhaustive]
pub struct ContestWinnersRequest {
    /// `tier`.
    pub tier: Option<i64>,
    /// `userIds`.
    pub user_ids: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(ContestWinnersRequest {
    "tier" Int tier,
    "userIds" Texts user_ids,
});

rt::setters!(ContestWinnersRequest {
    0 tier with_tier(i64) clear_tier,
    1 user_ids with_user_ids(Vec<String>) clear_user_ids,
});
