// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GamificationScorecardChangeTopicScorecardChange`.
#[non_exhaustive]
pub struct GamificationScorecardChangeTopicScorecardChange {
    /// `divisionId`.
    pub division_id: Option<String>,
    /// `performanceMetrics`.
    pub performance_metrics: Option<
        Vec<super::GamificationScorecardChangeTopicPerformanceMetric>,
    >,
    /// `performanceProfileId`.
    pub performance_profile_id: Option<String>,
    /// `teamId`.
    pub team_id: Option<String>,
    /// `userId`.
    pub user_id: Option<String>,
    /// `workday`.
    pub workday: Option<String>,
    __marks: rt::Marks,
}

rt::model!(GamificationScorecardChangeTopicScorecardChange {
    "divisionId" Str division_id,
    "performanceMetrics" Any performance_metrics,
    "performanceProfileId" Str performance_profile_id,
    "teamId" Str team_id,
    "userId" Str user_id,
    "workday" Str workday,
});
