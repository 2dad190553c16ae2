// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContestDataWinners`.
#[non_exhaustive]
pub struct ContestDataWinners {
    /// `contestScore`.
    pub contest_score: Option<super::ContestCompleteDataScore>,
    /// `tier`.
    pub tier: Option<i64>,
    /// `users`.
    pub users: Option<Vec<super::ContestDataWinnersUsers>>,
    /// `winnersCount`.
    pub winners_count: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(ContestDataWinners {
    "contestScore" Any contest_score,
    "tier" Int tier,
    "users" Any users,
    "winnersCount" Int winners_count,
});
