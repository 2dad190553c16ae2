// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CustomAttributes`.
#[non_exhaustive]
pub struct CustomAttributes {
    /// `conversationId`.
    pub conversation_id: Option<String>,
    /// `customAttributes`.
    pub custom_attributes: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `customAttributesTimestamps`.
    pub custom_attributes_timestamps: Option<std::collections::BTreeMap<String, String>>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `divisions`.
    pub divisions: Option<Vec<String>>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `schema`.
    pub schema: Option<super::ConversationDataSchema>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(CustomAttributes {
    "conversationId" Str conversation_id,
    "customAttributes" Any custom_attributes,
    "customAttributesTimestamps" Any custom_attributes_timestamps,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "divisions" Texts divisions,
    "id" Str id,
    "name" Str name,
    "schema" Any schema,
    "selfUri" Str self_uri,
    "version" Int version,
});
