// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContestRequesingParticipantDailyInfo`.
#[non_exhaustive]
pub struct ContestRequesingParticipantDailyInfo {
    /// `contestScore`.
    pub contest_score: Option<super::ContestScoreRanked>,
    /// `dateWorkday`.
    pub date_workday: Option<rt::Date>,
    __marks: rt::Marks,
}

rt::model!(ContestRequesingParticipantDailyInfo {
    "contestScore" Any contest_score,
    "dateWorkday" Date date_workday,
});
