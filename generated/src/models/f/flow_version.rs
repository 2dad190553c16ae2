// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FlowVersion`.
#[non_exhaustive]
pub struct FlowVersion {
    /// `commitVersion`.
    pub commit_version: Option<String>,
    /// `compatibleFlowTypes`.
    pub compatible_flow_types: Option<Vec<String>>,
    /// `configurationUri`.
    pub configuration_uri: Option<String>,
    /// `configurationVersion`.
    pub configuration_version: Option<String>,
    /// `createdBy`.
    pub created_by: Option<super::User>,
    /// `createdByClient`.
    pub created_by_client: Option<super::DomainEntityRef>,
    /// `dateCheckedIn`.
    pub date_checked_in: Option<i64>,
    /// `dateCreated`.
    pub date_created: Option<i64>,
    /// `datePublished`.
    pub date_published: Option<rt::DateTime>,
    /// `datePublishedEnd`.
    pub date_published_end: Option<rt::DateTime>,
    /// `dateSaved`.
    pub date_saved: Option<i64>,
    /// `debug`.
    pub debug: Option<bool>,
    /// `generationId`.
    pub generation_id: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `inputSchema`.
    pub input_schema: Option<super::JsonSchemaDocument>,
    /// `name`.
    pub name: Option<String>,
    /// `nluInfo`.
    pub nlu_info: Option<super::NluInfo>,
    /// `outputSchema`.
    pub output_schema: Option<super::JsonSchemaDocument>,
    /// `publishResultUri`.
    pub publish_result_uri: Option<String>,
    /// `secure`.
    pub secure: Option<bool>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `supportedLanguages`.
    pub supported_languages: Option<Vec<super::SupportedLanguage>>,
    /// `type`.
    pub r#type: Option<super::FlowVersionType>,
    /// `virtualAgentEnabled`.
    pub virtual_agent_enabled: Option<bool>,
    __marks: rt::Marks,
}
/// The values of `type` in [`FlowVersion`](super::FlowVersion).
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowVersionType {
    /// `PUBLISH`
    Publish,
    /// `CHECKIN`
    Checkin,
    /// `SAVE`
    Save,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(FlowVersion {
    "commitVersion" Str commit_version,
    "compatibleFlowTypes" Texts compatible_flow_types,
    "configurationUri" Str configuration_uri,
    "configurationVersion" Str configuration_version,
    "createdBy" Any created_by,
    "createdByClient" Any created_by_client,
    "dateCheckedIn" Int date_checked_in,
    "dateCreated" Int date_created,
    "datePublished" DateTime date_published,
    "datePublishedEnd" DateTime date_published_end,
    "dateSaved" Int date_saved,
    "debug" Bool debug,
    "generationId" Str generation_id,
    "id" Str id,
    "inputSchema" Any input_schema,
    "name" Str name,
    "nluInfo" Any nlu_info,
    "outputSchema" Any output_schema,
    "publishResultUri" Str publish_result_uri,
    "secure" Bool secure,
    "selfUri" Str self_uri,
    "supportedLanguages" Any supported_languages,
    "type" Enum r#type,
    "virtualAgentEnabled" Bool virtual_agent_enabled,
});

rt::setters!(FlowVersion {
    0 commit_version with_commit_version(impl Into<String>) clear_commit_version,
    1 compatible_flow_types with_compatible_flow_types(Vec<String>) clear_compatible_flow_types,
    2 configuration_uri with_configuration_uri(impl Into<String>) clear_configuration_uri,
    3 configuration_version with_configuration_version(impl Into<String>) clear_configuration_version,
    4 created_by with_created_by(super::User) clear_created_by,
    5 created_by_client with_created_by_client(super::DomainEntityRef) clear_created_by_client,
    6 date_checked_in with_date_checked_in(i64) clear_date_checked_in,
    7 date_created with_date_created(i64) clear_date_created,
    8 date_published with_date_published(impl Into<rt::DateTime>) clear_date_published,
    9 date_published_end with_date_published_end(impl Into<rt::DateTime>) clear_date_published_end,
    10 date_saved with_date_saved(i64) clear_date_saved,
    11 debug with_debug(bool) clear_debug,
    12 generation_id with_generation_id(impl Into<String>) clear_generation_id,
    13 id with_id(impl Into<String>) clear_id,
    14 input_schema with_input_schema(super::JsonSchemaDocument) clear_input_schema,
    15 name with_name(impl Into<String>) clear_name,
    16 nlu_info with_nlu_info(super::NluInfo) clear_nlu_info,
    17 output_schema with_output_schema(super::JsonSchemaDocument) clear_output_schema,
    18 publish_result_uri with_publish_result_uri(impl Into<String>) clear_publish_result_uri,
    19 secure with_secure(bool) clear_secure,
    20 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    21 supported_languages with_supported_languages(Vec<super::SupportedLanguage>) clear_supported_languages,
    22 r#type with_type(impl Into<super::FlowVersionType>) clear_type,
    23 virtual_agent_enabled with_virtual_agent_enabled(bool) clear_virtual_agent_enabled,
});

rt::open_enum!(FlowVersionType {
    Publish = "PUBLISH",
    Checkin = "CHECKIN",
    Save = "SAVE",
});
