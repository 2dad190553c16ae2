// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GenericDataIngestionRuleResponse`.
#[non_exhaustive]
pub struct GenericDataIngestionRuleResponse {
    /// `countries`.
    pub countries: Option<Vec<String>>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `ingestionRuleInfo`.
    pub ingestion_rule_info: Option<super::MessageInfo>,
    /// `name`.
    pub name: Option<String>,
    /// `platform`.
    pub platform: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`.
    pub status: Option<super::GenericDataIngestionRuleResponseStatus>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `status` in [`GenericDataIngestionRuleResponse`](super::GenericDataIngestionRuleResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum GenericDataIngestionRuleResponseStatus {
    /// `Active`
    Active,
    /// `Deleted`
    Deleted,
    /// `Error`
    Error,
    /// `Paused`
    Paused,
    /// `Pending`
    Pending,
    /// `SystemPaused`
    SystemPaused,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(GenericDataIngestionRuleResponse {
    "countries" Texts countries,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "description" Str description,
    "id" Str id,
    "ingestionRuleInfo" Any ingestion_rule_info,
    "name" Str name,
    "platform" Str platform,
    "selfUri" Str self_uri,
    "status" Enum status,
    "version" Int version,
});

rt::open_enum!(GenericDataIngestionRuleResponseStatus {
    Active = "Active",
    Deleted = "Deleted",
    Error = "Error",
    Paused = "Paused",
    Pending = "Pending",
    SystemPaused = "SystemPaused",
});
