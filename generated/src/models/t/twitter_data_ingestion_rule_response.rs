// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TwitterDataIngestionRuleResponse`.
#[non_exhaustive]
pub struct TwitterDataIngestionRuleResponse {
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
    /// `searchTerms`.
    pub search_terms: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`.
    pub status: Option<super::TwitterDataIngestionRuleResponseStatus>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `status` in [`TwitterDataIngestionRuleResponse`](super::TwitterDataIngestionRuleResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum TwitterDataIngestionRuleResponseStatus {
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

rt::model!(TwitterDataIngestionRuleResponse {
    "countries" Texts countries,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "description" Str description,
    "id" Str id,
    "ingestionRuleInfo" Any ingestion_rule_info,
    "name" Str name,
    "platform" Str platform,
    "searchTerms" Str search_terms,
    "selfUri" Str self_uri,
    "status" Enum status,
    "version" Int version,
});

rt::open_enum!(TwitterDataIngestionRuleResponseStatus {
    Active = "Active",
    Deleted = "Deleted",
    Error = "Error",
    Paused = "Paused",
    Pending = "Pending",
    SystemPaused = "SystemPaused",
});
