// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EmailCampaignSchedule`.
///
/// The service requires `emailCampaign`, `intervals` in requests.
#[non_exhaustive]
pub struct EmailCampaignSchedule {
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `emailCampaign`, required.
    pub email_campaign: Option<super::DivisionedDomainEntityRef>,
    /// `id`.
    pub id: Option<String>,
    /// `intervals`, required.
    pub intervals: Option<Vec<super::ScheduleInterval>>,
    /// `name`.
    pub name: Option<String>,
    /// `recurrences`.
    pub recurrences: Option<Vec<super::Reoccurrence>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `timeZone`.
    pub time_zone: Option<String>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(EmailCampaignSchedule {
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "emailCampaign" Any email_campaign,
    "id" Str id,
    "intervals" Any intervals,
    "name" Str name,
    "recurrences" Any recurrences,
    "selfUri" Str self_uri,
    "timeZone" Str time_zone,
    "version" Int version,
});

rt::setters!(EmailCampaignSchedule {
    0 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    1 date_modified with_date_modified(impl Into<rt::DateTime>) clear_date_modified,
    2 email_campaign with_email_campaign(super::DivisionedDomainEntityRef) clear_email_campaign,
    3 id with_id(impl Into<String>) clear_id,
    4 intervals with_intervals(Vec<super::ScheduleInterval>) clear_intervals,
    5 name with_name(impl Into<String>) clear_name,
    6 recurrences with_recurrences(Vec<super::Reoccurrence>) clear_recurrences,
    7 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    8 time_zone with_time_zone(impl Into<String>) clear_time_zone,
    9 version with_version(i64) clear_version,
});
