// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Leaderboard`.
#[non_exhaustive]
pub struct Leaderboard {
    /// `dateEndWorkday`.
    pub date_end_workday: Option<rt::Date>,
    /// `dateStartWorkday`.
    pub date_start_workday: Option<rt::Date>,
    /// `division`.
    pub division: Option<super::Division>,
    /// `leaders`.
    pub leaders: Option<Vec<super::LeaderboardItem>>,
    /// `metric`.
    pub metric: Option<super::AddressableEntityRef>,
    /// `performanceProfile`.
    pub performance_profile: Option<super::AddressableEntityRef>,
    /// `userRank`.
    pub user_rank: Option<super::LeaderboardItem>,
    __marks: rt::Marks,
}

rt::model!(Leaderboard {
    "dateEndWorkday" Date date_end_workday,
    "dateStartWorkday" Date date_start_workday,
    "division" Any division,
    "leaders" Any leaders,
    "metric" Any metric,
    "performanceProfile" Any performance_profile,
    "userRank" Any user_rank,
});
