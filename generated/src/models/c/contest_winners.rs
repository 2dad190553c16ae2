// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContestWinners`.
#[non_exhaustive]
pub struct ContestWinners {
    /// `tier`.
    pub tier: Option<i64>,
    /// `users`.
    pub users: Option<Vec<super::ContestUserRank>>,
    /// `winnersCount`.
    pub winners_count: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(ContestWinners {
    "tier" Int tier,
    "users" Any users,
    "winnersCount" Int winners_count,
});
