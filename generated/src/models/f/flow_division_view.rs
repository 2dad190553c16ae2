// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FlowDivisionView`.
#[non_exhaustive]
pub struct FlowDivisionView {
    /// `debugVersion`.
    pub debug_version: Option<super::FlowVersion>,
    /// `description`.
    pub description: Option<String>,
    /// `division`.
    pub division: Option<super::WritableDivision>,
    /// `id`.
    pub id: Option<String>,
    /// `inputSchema`.
    pub input_schema: Option<super::JsonSchemaDocument>,
    /// `name`, required.
    pub name: Option<String>,
    /// `outputSchema`.
    pub output_schema: Option<super::JsonSchemaDocument>,
    /// `publishedVersion`.
    pub published_version: Option<super::FlowVersion>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `supportedLanguages`.
    pub supported_languages: Option<Vec<super::SupportedLanguage>>,
    /// `type`.
    pub r#type: Option<super::FlowDivisionViewType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`FlowDivisionView`](super::FlowDivisionView).
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowDivisionViewType {
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

rt::model!(FlowDivisionView {
    "debugVersion" Any debug_version,
    "description" Str description,
    "division" Any division,
    "id" Str id,
    "inputSchema" Any input_schema,
    "name" Str name,
    "outputSchema" Any output_schema,
    "publishedVersion" Any published_version,
    "selfUri" Str self_uri,
    "supportedLanguages" Any supported_languages,
    "type" Enum r#type,
});

rt::open_enum!(FlowDivisionViewType {
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
