// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LeaderboardItem`.
#[non_exhaustive]
pub struct LeaderboardItem {
    /// `points`.
    pub points: Option<i64>,
    /// `rank`.
    pub rank: Option<i64>,
    /// `user`.
    pub user: Option<super::UserReference>,
    __marks: rt::Marks,
}

rt::model!(LeaderboardItem {
    "points" Int points,
    "rank" Int rank,
    "user" Any user,
});
