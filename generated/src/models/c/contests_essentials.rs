// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContestsEssentials`.
#[non_exhaustive]
pub struct ContestsEssentials {
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
    /// `id`.
    pub id: Option<String>,
    /// `metrics`, required.
    pub metrics: Option<Vec<super::ContestMetrics>>,
    /// `participantCount`.
    pub participant_count: Option<i64>,
    /// `profile`.
    pub profile: Option<super::ContestProfile>,
    /// `requestingParticipantContestInfo`.
    pub requesting_participant_contest_info: Option<
        super::ContestRequesingParticipantDailyInfo,
    >,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`.
    pub status: Option<super::ContestsEssentialsStatus>,
    /// `title`, required.
    pub title: Option<String>,
    __marks: rt::Marks,
}
/// The values of `status` in [`ContestsEssentials`](super::ContestsEssentials).
#[derive(Clone)]
#[non_exhaustive]
pub enum ContestsEssentialsStatus {
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

rt::model!(ContestsEssentials {
    "dateAnnounced" DateTime date_announced,
    "dateCancelled" DateTime date_cancelled,
    "dateEnd" Date date_end,
    "dateFinalized" DateTime date_finalized,
    "dateModified" DateTime date_modified,
    "dateScoresModified" DateTime date_scores_modified,
    "dateStart" Date date_start,
    "id" Str id,
    "metrics" Any metrics,
    "participantCount" Int participant_count,
    "profile" Any profile,
    "requestingParticipantContestInfo" Any requesting_participant_contest_info,
    "selfUri" Str self_uri,
    "status" Enum status,
    "title" Str title,
});

rt::open_enum!(ContestsEssentialsStatus {
    Upcoming = "Upcoming",
    Ongoing = "Ongoing",
    Pending = "Pending",
    RecentlyCompleted = "RecentlyCompleted",
    Completed = "Completed",
    Cancelled = "Cancelled",
});
