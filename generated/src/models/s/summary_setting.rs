// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SummarySetting`.
///
/// The service requires `language`, `name` in requests.
#[non_exhaustive]
pub struct SummarySetting {
    /// `customEntities`.
    pub custom_entities: Option<Vec<super::SummarySettingCustomEntity>>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `format`.
    pub format: Option<super::SummarySettingFormat>,
    /// `id`.
    pub id: Option<String>,
    /// `integrationId`.
    pub integration_id: Option<String>,
    /// `interactionType`.
    pub interaction_type: Option<super::SummarySettingInteractionType>,
    /// `language`, required.
    pub language: Option<String>,
    /// `maskPII`.
    pub mask_pii: Option<super::SummarySettingPII>,
    /// `name`, required.
    pub name: Option<String>,
    /// `participantLabels`.
    pub participant_labels: Option<super::SummarySettingParticipantLabels>,
    /// `predefinedInsights`.
    pub predefined_insights: Option<Vec<String>>,
    /// `prompt`.
    pub prompt: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `serviceType`.
    pub service_type: Option<super::SummarySettingServiceType>,
    /// `settingType`.
    pub setting_type: Option<super::SummarySettingSettingType>,
    /// `summaryType`.
    pub summary_type: Option<super::SummarySettingSummaryType>,
    /// `timeoutDuration`.
    pub timeout_duration: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `format` in [`SummarySetting`](super::SummarySetting).
#[derive(Clone)]
#[non_exhaustive]
pub enum SummarySettingFormat {
    /// `TextBlock`
    TextBlock,
    /// `BulletPoints`
    BulletPoints,
    /// `GroupedTextBlocks`
    GroupedTextBlocks,
    /// `GroupedBulletPoints`
    GroupedBulletPoints,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `interactionType` in [`SummarySetting`](super::SummarySetting).
#[derive(Clone)]
#[non_exhaustive]
pub enum SummarySettingInteractionType {
    /// `Live`
    Live,
    /// `Email`
    Email,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `serviceType` in [`SummarySetting`](super::SummarySetting).
#[derive(Clone)]
#[non_exhaustive]
pub enum SummarySettingServiceType {
    /// `Native`
    Native,
    /// `External`
    External,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `settingType` in [`SummarySetting`](super::SummarySetting).
#[derive(Clone)]
#[non_exhaustive]
pub enum SummarySettingSettingType {
    /// `Basic`
    Basic,
    /// `Prompt`
    Prompt,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `summaryType` in [`SummarySetting`](super::SummarySetting).
#[derive(Clone)]
#[non_exhaustive]
pub enum SummarySettingSummaryType {
    /// `Concise`
    Concise,
    /// `Detailed`
    Detailed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(SummarySetting {
    "customEntities" Any custom_entities,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "format" Enum format,
    "id" Str id,
    "integrationId" Str integration_id,
    "interactionType" Enum interaction_type,
    "language" Str language,
    "maskPII" Any mask_pii,
    "name" Str name,
    "participantLabels" Any participant_labels,
    "predefinedInsights" Texts predefined_insights,
    "prompt" Str prompt,
    "selfUri" Str self_uri,
    "serviceType" Enum service_type,
    "settingType" Enum setting_type,
    "summaryType" Enum summary_type,
    "timeoutDuration" Int timeout_duration,
});

rt::setters!(SummarySetting {
    0 custom_entities with_custom_entities(Vec<super::SummarySettingCustomEntity>) clear_custom_entities,
    1 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    2 date_modified with_date_modified(impl Into<rt::DateTime>) clear_date_modified,
    3 format with_format(impl Into<super::SummarySettingFormat>) clear_format,
    4 id with_id(impl Into<String>) clear_id,
    5 integration_id with_integration_id(impl Into<String>) clear_integration_id,
    6 interaction_type with_interaction_type(impl Into<super::SummarySettingInteractionType>) clear_interaction_type,
    7 language with_language(impl Into<String>) clear_language,
    8 mask_pii with_mask_pii(super::SummarySettingPII) clear_mask_pii,
    9 name with_name(impl Into<String>) clear_name,
    10 participant_labels with_participant_labels(super::SummarySettingParticipantLabels) clear_participant_labels,
    11 predefined_insights with_predefined_insights(Vec<String>) clear_predefined_insights,
    12 prompt with_prompt(impl Into<String>) clear_prompt,
    13 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    14 service_type with_service_type(impl Into<super::SummarySettingServiceType>) clear_service_type,
    15 setting_type with_setting_type(impl Into<super::SummarySettingSettingType>) clear_setting_type,
    16 summary_type with_summary_type(impl Into<super::SummarySettingSummaryType>) clear_summary_type,
    17 timeout_duration with_timeout_duration(i64) clear_timeout_duration,
});

rt::open_enum!(SummarySettingFormat {
    TextBlock = "TextBlock",
    BulletPoints = "BulletPoints",
    GroupedTextBlocks = "GroupedTextBlocks",
    GroupedBulletPoints = "GroupedBulletPoints",
});

rt::open_enum!(SummarySettingInteractionType {
    Live = "Live",
    Email = "Email",
});

rt::open_enum!(SummarySettingServiceType {
    Native = "Native",
    External = "External",
});

rt::open_enum!(SummarySettingSettingType {
    Basic = "Basic",
    Prompt = "Prompt",
});

rt::open_enum!(SummarySettingSummaryType {
    Concise = "Concise",
    Detailed = "Detailed",
});
