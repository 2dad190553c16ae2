// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ServiceNowSourceResponse`.
#[non_exhaustive]
pub struct ServiceNowSourceResponse {
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `integration`.
    pub integration: Option<super::KnowledgeIntegrationReference>,
    /// `lastSync`.
    pub last_sync: Option<super::SourceLastSync>,
    /// `name`.
    pub name: Option<String>,
    /// `schedulePeriod`.
    pub schedule_period: Option<i64>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `settings`.
    pub settings: Option<super::ServiceNowSettings>,
    /// `type`.
    pub r#type: Option<super::ServiceNowSourceResponseType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`ServiceNowSourceResponse`](super::ServiceNowSourceResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum ServiceNowSourceResponseType {
    /// `Salesforce`
    Salesforce,
    /// `ServiceNow`
    ServiceNow,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ServiceNowSourceResponse {
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "id" Str id,
    "integration" Any integration,
    "lastSync" Any last_sync,
    "name" Str name,
    "schedulePeriod" Int schedule_period,
    "selfUri" Str self_uri,
    "settings" Any settings,
    "type" Enum r#type,
});

rt::open_enum!(ServiceNowSourceResponseType {
    Salesforce = "Salesforce",
    ServiceNow = "ServiceNow",
});
