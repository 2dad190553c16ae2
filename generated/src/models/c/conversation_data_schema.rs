// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationDataSchema`.
#[non_exhaustive]
pub struct ConversationDataSchema {
    /// `createdBy`.
    pub created_by: Option<super::DomainEntityRef>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `id`.
    pub id: Option<String>,
    /// `jsonSchema`.
    pub json_schema: Option<super::ConversationJsonSchemaDocument>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(ConversationDataSchema {
    "createdBy" Any created_by,
    "dateCreated" DateTime date_created,
    "enabled" Bool enabled,
    "id" Str id,
    "jsonSchema" Any json_schema,
    "selfUri" Str self_uri,
    "version" Int version,
});
