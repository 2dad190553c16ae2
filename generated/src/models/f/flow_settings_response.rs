// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FlowSettingsResponse`.
#[non_exhaustive]
pub struct FlowSettingsResponse {
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `logLevelCharacteristics`.
    pub log_level_characteristics: Option<super::FlowLogLevel>,
    /// `modifiedBy`.
    pub modified_by: Option<super::UserReference>,
    /// `modifiedByClient`.
    pub modified_by_client: Option<super::DomainEntityRef>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `type`.
    pub r#type: Option<super::FlowSettingsResponseType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`FlowSettingsResponse`](super::FlowSettingsResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowSettingsResponseType {
    /// `bot`
    Bot,
    /// `businessprocess`
    Businessprocess,
    /// `commonmodule`
    Commonmodule,
    /// `digitalbot`
    Digitalbot,
    /// `emailsend`
    Emailsend,
    /// `inboundcall`
    Inboundcall,
    /// `inboundchat`
    Inboundchat,
    /// `inboundemail`
    Inboundemail,
    /// `inboundshortmessage`
    Inboundshortmessage,
    /// `inqueuecall`
    Inqueuecall,
    /// `inqueueshortmessage`
    Inqueueshortmessage,
    /// `inqueueemail`
    Inqueueemail,
    /// `outboundcall`
    Outboundcall,
    /// `securecall`
    Securecall,
    /// `surveyinvite`
    Surveyinvite,
    /// `voice`
    Voice,
    /// `voicemail`
    Voicemail,
    /// `voicesurvey`
    Voicesurvey,
    /// `workflow`
    Workflow,
    /// `workitem`
    Workitem,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(FlowSettingsResponse {
    "dateModified" DateTime date_modified,
    "id" Str id,
    "logLevelCharacteristics" Any log_level_characteristics,
    "modifiedBy" Any modified_by,
    "modifiedByClient" Any modified_by_client,
    "name" Str name,
    "selfUri" Str self_uri,
    "type" Enum r#type,
});

rt::open_enum!(FlowSettingsResponseType {
    Bot = "bot",
    Businessprocess = "businessprocess",
    Commonmodule = "commonmodule",
    Digitalbot = "digitalbot",
    Emailsend = "emailsend",
    Inboundcall = "inboundcall",
    Inboundchat = "inboundchat",
    Inboundemail = "inboundemail",
    Inboundshortmessage = "inboundshortmessage",
    Inqueuecall = "inqueuecall",
    Inqueueshortmessage = "inqueueshortmessage",
    Inqueueemail = "inqueueemail",
    Outboundcall = "outboundcall",
    Securecall = "securecall",
    Surveyinvite = "surveyinvite",
    Voice = "voice",
    Voicemail = "voicemail",
    Voicesurvey = "voicesurvey",
    Workflow = "workflow",
    Workitem = "workitem",
});
