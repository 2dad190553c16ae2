// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Flow`.
///
/// The service requires `name` in requests.
#[non_exhaustive]
pub struct Flow {
    /// `active`.
    pub active: Option<bool>,
    /// `checkedInVersion`.
    pub checked_in_version: Option<super::FlowVersion>,
    /// `compatibleFlowTypes`.
    pub compatible_flow_types: Option<Vec<String>>,
    /// `currentOperation`.
    pub current_operation: Option<super::Operation>,
    /// `debugVersion`.
    pub debug_version: Option<super::FlowVersion>,
    /// `deleted`.
    pub deleted: Option<bool>,
    /// `description`.
    pub description: Option<String>,
    /// `division`.
    pub division: Option<super::WritableDivision>,
    /// `id`.
    pub id: Option<String>,
    /// `inputSchema`.
    pub input_schema: Option<rt::Value>,
    /// `lockedClient`.
    pub locked_client: Option<super::DomainEntityRef>,
    /// `lockedUser`.
    pub locked_user: Option<super::User>,
    /// `name`, required.
    pub name: Option<String>,
    /// `nluInfo`.
    pub nlu_info: Option<super::NluInfo>,
    /// `outputSchema`.
    pub output_schema: Option<rt::Value>,
    /// `publishedBy`.
    pub published_by: Option<super::User>,
    /// `publishedVersion`.
    pub published_version: Option<super::FlowVersion>,
    /// `savedVersion`.
    pub saved_version: Option<super::FlowVersion>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `supportedLanguages`.
    pub supported_languages: Option<Vec<super::SupportedLanguage>>,
    /// `system`.
    pub system: Option<bool>,
    /// `type`.
    pub r#type: Option<super::FlowType>,
    /// `virtualAgentEnabled`.
    pub virtual_agent_enabled: Option<bool>,
    /// `worktypeId`.
    pub worktype_id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `type` in [`Flow`](super::Flow).
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowType {
    /// `BOT`
    Bot,
    /// `BUSINESSPROCESS`
    Businessprocess,
    /// `COMMONMODULE`
    Commonmodule,
    /// `DIGITALBOT`
    Digitalbot,
    /// `EMAILSEND`
    Emailsend,
    /// `INBOUNDCALL`
    Inboundcall,
    /// `INBOUNDCHAT`
    Inboundchat,
    /// `INBOUNDEMAIL`
    Inboundemail,
    /// `INBOUNDSHORTMESSAGE`
    Inboundshortmessage,
    /// `INQUEUECALL`
    Inqueuecall,
    /// `INQUEUEEMAIL`
    Inqueueemail,
    /// `INQUEUESHORTMESSAGE`
    Inqueueshortmessage,
    /// `OUTBOUNDCALL`
    Outboundcall,
    /// `SECURECALL`
    Securecall,
    /// `SPEECH`
    Speech,
    /// `SURVEYINVITE`
    Surveyinvite,
    /// `VOICE`
    Voice,
    /// `VOICEMAIL`
    Voicemail,
    /// `VOICESURVEY`
    Voicesurvey,
    /// `WORKFLOW`
    Workflow,
    /// `WORKITEM`
    Workitem,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(Flow {
    "active" Bool active,
    "checkedInVersion" Any checked_in_version,
    "compatibleFlowTypes" Texts compatible_flow_types,
    "currentOperation" Any current_operation,
    "debugVersion" Any debug_version,
    "deleted" Bool deleted,
    "description" Str description,
    "division" Any division,
    "id" Str id,
    "inputSchema" Json input_schema,
    "lockedClient" Any locked_client,
    "lockedUser" Any locked_user,
    "name" Str name,
    "nluInfo" Any nlu_info,
    "outputSchema" Json output_schema,
    "publishedBy" Any published_by,
    "publishedVersion" Any published_version,
    "savedVersion" Any saved_version,
    "selfUri" Str self_uri,
    "supportedLanguages" Any supported_languages,
    "system" Bool system,
    "type" Enum r#type,
    "virtualAgentEnabled" Bool virtual_agent_enabled,
    "worktypeId" Str worktype_id,
});

rt::setters!(Flow {
    0 active with_active(bool) clear_active,
    1 checked_in_version with_checked_in_version(super::FlowVersion) clear_checked_in_version,
    2 compatible_flow_types with_compatible_flow_types(Vec<String>) clear_compatible_flow_types,
    3 current_operation with_current_operation(super::Operation) clear_current_operation,
    4 debug_version with_debug_version(super::FlowVersion) clear_debug_version,
    5 deleted with_deleted(bool) clear_deleted,
    6 description with_description(impl Into<String>) clear_description,
    7 division with_division(super::WritableDivision) clear_division,
    8 id with_id(impl Into<String>) clear_id,
    9 input_schema with_input_schema(rt::Value) clear_input_schema,
    10 locked_client with_locked_client(super::DomainEntityRef) clear_locked_client,
    11 locked_user with_locked_user(super::User) clear_locked_user,
    12 name with_name(impl Into<String>) clear_name,
    13 nlu_info with_nlu_info(super::NluInfo) clear_nlu_info,
    14 output_schema with_output_schema(rt::Value) clear_output_schema,
    15 published_by with_published_by(super::User) clear_published_by,
    16 published_version with_published_version(super::FlowVersion) clear_published_version,
    17 saved_version with_saved_version(super::FlowVersion) clear_saved_version,
    18 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    19 supported_languages with_supported_languages(Vec<super::SupportedLanguage>) clear_supported_languages,
    20 system with_system(bool) clear_system,
    21 r#type with_type(impl Into<super::FlowType>) clear_type,
    22 virtual_agent_enabled with_virtual_agent_enabled(bool) clear_virtual_agent_enabled,
    23 worktype_id with_worktype_id(impl Into<String>) clear_worktype_id,
});

rt::open_enum!(FlowType {
    Bot = "BOT",
    Businessprocess = "BUSINESSPROCESS",
    Commonmodule = "COMMONMODULE",
    Digitalbot = "DIGITALBOT",
    Emailsend = "EMAILSEND",
    Inboundcall = "INBOUNDCALL",
    Inboundchat = "INBOUNDCHAT",
    Inboundemail = "INBOUNDEMAIL",
    Inboundshortmessage = "INBOUNDSHORTMESSAGE",
    Inqueuecall = "INQUEUECALL",
    Inqueueemail = "INQUEUEEMAIL",
    Inqueueshortmessage = "INQUEUESHORTMESSAGE",
    Outboundcall = "OUTBOUNDCALL",
    Securecall = "SECURECALL",
    Speech = "SPEECH",
    Surveyinvite = "SURVEYINVITE",
    Voice = "VOICE",
    Voicemail = "VOICEMAIL",
    Voicesurvey = "VOICESURVEY",
    Workflow = "WORKFLOW",
    Workitem = "WORKITEM",
});
