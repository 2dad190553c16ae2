// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContestsResponse`.
#[non_exhaustive]
pub struct ContestsResponse {
    /// `announcementTimezone`, required.
    pub announcement_timezone: Option<String>,
    /// `anonymization`, required.
    pub anonymization: Option<super::ContestsResponseAnonymization>,
    /// `createdBy`.
    pub created_by: Option<super::UserReference>,
    /// `dateAnnounced`, required.
    pub date_announced: Option<rt::DateTime>,
    /// `dateCancelled`.
    pub date_cancelled: Option<rt::DateTime>,
    /// `dateEnd`, required.
    pub date_end: Option<rt::Date>,
    /// `dateFinalized`.
    pub date_finalized: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `dateScoresModified`.
    pub date_scores_modified: Option<rt::DateTime>,
    /// `dateStart`, required.
    pub date_start: Option<rt::Date>,
    /// `description`, required.
    pub description: Option<String>,
    /// `disqualifiedAgents`.
    pub disqualified_agents: Option<Vec<super::ContestDisqualifiedAgents>>,
    /// `division`.
    pub division: Option<super::WritableDivision>,
    /// `id`.
    pub id: Option<String>,
    /// `metrics`, required.
    pub metrics: Option<Vec<super::ContestMetrics>>,
    /// `participantCount`.
    pub participant_count: Option<i64>,
    /// `participants`.
    pub participants: Option<Vec<super::UserReference>>,
    /// `prizes`, required.
    pub prizes: Option<Vec<super::ContestPrizes>>,
    /// `profile`.
    pub profile: Option<super::ContestProfile>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`.
    pub status: Option<super::ContestsResponseStatus>,
    /// `title`, required.
    pub title: Option<String>,
    /// `version`.
    pub version: Option<i64>,
    /// `winners`.
    pub winners: Option<Vec<super::ContestWinners>>,
    /// `winningCriteria`, required.
    pub winning_criteria: Option<super::ContestsResponseWinningCriteria>,
    __marks: rt::Marks,
}
/// The values of `anonymization` in [`ContestsResponse`](super::ContestsResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum ContestsResponseAnonymization {
    /// `NoAnonymization`
    NoAnonymization,
    /// `All`
    All,
    /// `AllExceptTop`
    AllExceptTop,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `status` in [`ContestsResponse`](super::ContestsResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum ContestsResponseStatus {
    /// `Upcoming`
    Upcoming,
    /// `Ongoing`
    Ongoing,
    /// `Pending`
    Pending,
    /// `RecentlyCompleted`
    RecentlyCompleted,
    /// `Completed`
    Completed,
    /// `Cancelled`
    Cancelled,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `winningCriteria` in [`ContestsResponse`](super::ContestsResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum ContestsResponseWinningCriteria {
    /// `HighestOverallScore`
    HighestOverallScore,
    /// `HighestOverallPercentOfGoal`
    HighestOverallPercentOfGoal,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ContestsResponse {
    "announcementTimezone" Str announcement_timezone,
    "anonymization" Enum anonymization,
    "createdBy" Any created_by,
    "dateAnnounced" DateTime date_announced,
    "dateCancelled" DateTime date_cancelled,
    "dateEnd" Date date_end,
    "dateFinalized" DateTime date_finalized,
    "dateModified" DateTime date_modified,
    "dateScoresModified" DateTime date_scores_modified,
    "dateStart" Date date_start,
    "description" Str description,
    "disqualifiedAgents" Any disqualified_agents,
    "division" Any division,
    "id" Str id,
    "metrics" Any metrics,
    "participantCount" Int participant_count,
    "participants" Any participants,
    "prizes" Any prizes,
    "profile" Any profile,
    "selfUri" Str self_uri,
    "status" Enum status,
    "title" Str title,
    "version" Int version,
    "winners" Any winners,
    "winningCriteria" Enum winning_criteria,
});

rt::open_enum!(ContestsResponseAnonymization {
    NoAnonymization = "NoAnonymization",
    All = "All",
    AllExceptTop = "AllExceptTop",
});

rt::open_enum!(ContestsResponseStatus {
    Upcoming = "Upcoming",
    Ongoing = "Ongoing",
    Pending = "Pending",
    RecentlyCompleted = "RecentlyCompleted",
    Completed = "Completed",
    Cancelled = "Cancelled",
});

rt::open_enum!(ContestsResponseWinningCriteria {
    HighestOverallScore = "HighestOverallScore",
    HighestOverallPercentOfGoal = "HighestOverallPercentOfGoal",
});
