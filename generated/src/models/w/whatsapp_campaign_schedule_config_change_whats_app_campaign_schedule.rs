// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WhatsappCampaignScheduleConfigChangeWhatsAppCampaignSchedule`.
#[non_exhaustive]
pub struct WhatsappCampaignScheduleConfigChangeWhatsAppCampaignSchedule {
    /// `additionalProperties`.
    pub additional_properties_2: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `intervals`.
    pub intervals: Option<
        Vec<super::WhatsappCampaignScheduleConfigChangeScheduleInterval>,
    >,
    /// `name`.
    pub name: Option<String>,
    /// `recurrences`.
    pub recurrences: Option<
        Vec<super::WhatsappCampaignScheduleConfigChangeScheduleRecurrence>,
    >,
    /// `timeZone`.
    pub time_zone: Option<String>,
    /// `version`.
    pub version: Option<i64>,
    /// `whatsAppCampaign`.
    pub whats_app_campaign: Option<
        super::WhatsappCampaignScheduleConfigChangeUriReference,
    >,
    __marks: rt::Marks,
}

rt::model!(WhatsappCampaignScheduleConfigChangeWhatsAppCampaignSchedule {
    "additionalProperties" Any additional_properties_2,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "id" Str id,
    "intervals" Any intervals,
    "name" Str name,
    "recurrences" Any recurrences,
    "timeZone" Str time_zone,
    "version" Int version,
    "whatsAppCampaign" Any whats_app_campaign,
});
