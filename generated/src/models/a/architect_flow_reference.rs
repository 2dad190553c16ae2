// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ArchitectFlowReference`.
#[non_exhaustive]
pub struct ArchitectFlowReference {
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `type`.
    pub r#type: Option<super::ArchitectFlowReferenceType>,
    /// `version`.
    pub version: Option<String>,
    __marks: rt::Marks,
}
/// The values of `type` in [`ArchitectFlowReference`](super::ArchitectFlowReference).
#[derive(Clone)]
#[non_exhaustive]
pub enum ArchitectFlowReferenceType {
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

rt::model!(ArchitectFlowReference {
    "id" Str id,
    "name" Str name,
    "type" Enum r#type,
    "version" Str version,
});

rt::setters!(ArchitectFlowReference {
    0 id with_id(impl Into<String>) clear_id,
    1 name with_name(impl Into<String>) clear_name,
    2 r#type with_type(impl Into<super::ArchitectFlowReferenceType>) clear_type,
    3 version with_version(impl Into<String>) clear_version,
});

rt::open_enum!(ArchitectFlowReferenceType {
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
