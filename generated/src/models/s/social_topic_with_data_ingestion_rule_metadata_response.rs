// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SocialTopicWithDataIngestionRuleMetadataResponse`.
#[non_exhaustive]
pub struct SocialTopicWithDataIngestionRuleMetadataResponse {
    /// `dataIngestionRulesMetadata`.
    pub data_ingestion_rules_metadata: Option<Vec<super::DataIngestionRulesMetadata>>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `description`.
    pub description: Option<String>,
    /// `divisionId`.
    pub division_id: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`.
    pub status: Option<super::SocialTopicWithDataIngestionRuleMetadataResponseStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`SocialTopicWithDataIngestionRuleMetadataResponse`](super::SocialTopicWithDataIngestionRuleMetadataResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum SocialTopicWithDataIngestionRuleMetadataResponseStatus {
    /// `Active`
    Active,
    /// `Pending`
    Pending,
    /// `Deleted`
    Deleted,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(SocialTopicWithDataIngestionRuleMetadataResponse {
    "dataIngestionRulesMetadata" Any data_ingestion_rules_metadata,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "description" Str description,
    "divisionId" Str division_id,
    "id" Str id,
    "name" Str name,
    "selfUri" Str self_uri,
    "status" Enum status,
});

rt::open_enum!(SocialTopicWithDataIngestionRuleMetadataResponseStatus {
    Active = "Active",
    Pending = "Pending",
    Deleted = "Deleted",
});
