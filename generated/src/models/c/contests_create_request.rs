// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContestsCreateRequest`.
///
/// The service requires `announcementTimezone`, `anonymization`, `dateAnnounced`, `dateEnd`, `dateStart`, `description`, `metrics`, `participantIds`, `prizes`, `profileId`, `title`, `winningCriteria` in requests.
#[non_exhaustive]
pub struct ContestsCreateRequest {
    /// `announcementTimezone`, required.
    pub announcement_timezone: Option<String>,
    /// `anonymization`, required.
    pub anonymization: Option<super::ContestsCreateRequestAnonymization>,
    /// `dateAnnounced`, required.
    pub date_announced: Option<rt::DateTime>,
    /// `dateEnd`, required.
    pub date_end: Option<rt::Date>,
    /// `dateStart`, required.
    pub date_start: Option<rt::Date>,
    /// `description`, required.
    pub description: Option<String>,
    /// `division`.
    pub division: Option<super::WritableDivision>,
    /// `id`.
    pub id: Option<String>,
    /// `metrics`, required.
    pub metrics: Option<Vec<super::ContestMetrics>>,
    /// `participantIds`, required.
    pub participant_ids: Option<Vec<String>>,
    /// `prizes`, required.
    pub prizes: Option<Vec<super::ContestPrizes>>,
    /// `profileId`, required.
    pub profile_id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `title`, required.
    pub title: Option<String>,
    /// `winningCriteria`, required.
    pub winning_criteria: Option<super::ContestsCreateRequestWinningCriteria>,
    __marks: rt::Marks,
}
/// The values of `anonymization` in [`ContestsCreateRequest`](super::ContestsCreateRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum ContestsCreateRequestAnonymization {
    /// `NoAnonymization`
    NoAnonymization,
    /// `All`
    All,
    /// `AllExceptTop`
    AllExceptTop,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `winningCriteria` in [`ContestsCreateRequest`](super::ContestsCreateRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum ContestsCreateRequestWinningCriteria {
    /// `HighestOverallScore`
    HighestOverallScore,
    /// `HighestOverallPercentOfGoal`
    HighestOverallPercentOfGoal,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ContestsCreateRequest {
    "announcementTimezone" Str announcement_timezone,
    "anonymization" Enum anonymization,
    "dateAnnounced" DateTime date_announced,
    "dateEnd" Date date_end,
    "dateStart" Date date_start,
    "description" Str description,
    "division" Any division,
    "id" Str id,
    "metrics" Any metrics,
    "participantIds" Texts participant_ids,
    "prizes" Any prizes,
    "profileId" Str profile_id,
    "selfUri" Str self_uri,
    "title" Str title,
    "winningCriteria" Enum winning_criteria,
});

rt::setters!(ContestsCreateRequest {
    0 announcement_timezone with_announcement_timezone(impl Into<String>) clear_announcement_timezone,
    1 anonymization with_anonymization(impl Into<super::ContestsCreateRequestAnonymization>) clear_anonymization,
    2 date_announced with_date_announced(impl Into<rt::DateTime>) clear_date_announced,
    3 date_end with_date_end(impl Into<rt::Date>) clear_date_end,
    4 date_start with_date_start(impl Into<rt::Date>) clear_date_start,
    5 description with_description(impl Into<String>) clear_description,
    6 division with_division(super::WritableDivision) clear_division,
    7 id with_id(impl Into<String>) clear_id,
    8 metrics with_metrics(Vec<super::ContestMetrics>) clear_metrics,
    9 participant_ids with_participant_ids(Vec<String>) clear_participant_ids,
    10 prizes with_prizes(Vec<super::ContestPrizes>) clear_prizes,
    11 profile_id with_profile_id(impl Into<String>) clear_profile_id,
    12 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    13 title with_title(impl Into<String>) clear_title,
    14 winning_criteria with_winning_criteria(impl Into<super::ContestsCreateRequestWinningCriteria>) clear_winning_criteria,
});

rt::open_enum!(ContestsCreateRequestAnonymization {
    NoAnonymization = "NoAnonymization",
    All = "All",
    AllExceptTop = "AllExceptTop",
});

rt::open_enum!(ContestsCreateRequestWinningCriteria {
    HighestOverallScore = "HighestOverallScore",
    HighestOverallPercentOfGoal = "HighestOverallPercentOfGoal",
});
