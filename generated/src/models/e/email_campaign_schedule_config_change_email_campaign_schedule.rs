// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EmailCampaignScheduleConfigChangeEmailCampaignSchedule`.
#[non_exhaustive]
pub struct EmailCampaignScheduleConfigChangeEmailCampaignSchedule {
    /// `additionalProperties`.
    pub additional_properties_2: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `emailCampaign`.
    pub email_campaign: Option<super::EmailCampaignScheduleConfigChangeUriReference>,
    /// `id`.
    pub id: Option<String>,
    /// `intervals`.
    pub intervals: Option<Vec<super::EmailCampaignScheduleConfigChangeScheduleInterval>>,
    /// `name`.
    pub name: Option<String>,
    /// `recurrences`.
    pub recurrences: Option<
        Vec<super::EmailCampaignScheduleConfigChangeScheduleRecurrence>,
    >,
    /// `timeZone`.
    pub time_zone: Option<String>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(EmailCampaignScheduleConfigChangeEmailCampaignSchedule {
    "additionalProperties" Any additional_properties_2,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "emailCampaign" Any email_campaign,
    "id" Str id,
    "intervals" Any intervals,
    "name" Str name,
    "recurrences" Any recurrences,
    "timeZone" Str time_zone,
    "version" Int version,
});
