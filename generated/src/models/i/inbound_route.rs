// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `InboundRoute`.
///
/// The service requires `fromName`, `pattern` in requests.
#[non_exhaustive]
pub struct InboundRoute {
    /// `allowMultipleActions`.
    pub allow_multiple_actions: Option<bool>,
    /// `autoBcc`.
    pub auto_bcc: Option<Vec<super::EmailAddress>>,
    /// `flow`.
    pub flow: Option<super::DomainEntityRef>,
    /// `fromEmail`.
    pub from_email: Option<String>,
    /// `fromName`, required.
    pub from_name: Option<String>,
    /// `historyInclusion`.
    pub history_inclusion: Option<super::InboundRouteHistoryInclusion>,
    /// `id`.
    pub id: Option<String>,
    /// `language`.
    pub language: Option<super::DomainEntityRef>,
    /// `mailboxFolders`.
    pub mailbox_folders: Option<Vec<String>>,
    /// `name`.
    pub name: Option<String>,
    /// `pattern`, required.
    pub pattern: Option<String>,
    /// `priority`.
    pub priority: Option<i64>,
    /// `queue`.
    pub queue: Option<super::DomainEntityRef>,
    /// `replyEmailAddress`.
    pub reply_email_address: Option<Box<super::QueueEmailAddress>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `signature`.
    pub signature: Option<super::Signature>,
    /// `skills`.
    pub skills: Option<Vec<super::DomainEntityRef>>,
    /// `spamFlow`.
    pub spam_flow: Option<super::DomainEntityRef>,
    /// `status`.
    pub status: Option<super::InboundRouteStatus>,
    __marks: rt::Marks,
}
/// The values of `historyInclusion` in [`InboundRoute`](super::InboundRoute).
#[derive(Clone)]
#[non_exhaustive]
pub enum InboundRouteHistoryInclusion {
    /// `Include`
    Include,
    /// `Exclude`
    Exclude,
    /// `Optional`
    Optional,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `status` in [`InboundRoute`](super::InboundRoute).
#[derive(Clone)]
#[non_exhaustive]
pub enum InboundRouteStatus {
    /// `Pending`
    Pending,
    /// `Active`
    Active,
    /// `Removing`
    Removing,
    /// `Error`
    Error,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(InboundRoute {
    "allowMultipleActions" Bool allow_multiple_actions,
    "autoBcc" Any auto_bcc,
    "flow" Any flow,
    "fromEmail" Str from_email,
    "fromName" Str from_name,
    "historyInclusion" Enum history_inclusion,
    "id" Str id,
    "language" Any language,
    "mailboxFolders" Texts mailbox_folders,
    "name" Str name,
    "pattern" Str pattern,
    "priority" Int priority,
    "queue" Any queue,
    "replyEmailAddress" Any reply_email_address,
    "selfUri" Str self_uri,
    "signature" Any signature,
    "skills" Any skills,
    "spamFlow" Any spam_flow,
    "status" Enum status,
});

rt::setters!(InboundRoute {
    0 allow_multiple_actions with_allow_multiple_actions(bool) clear_allow_multiple_actions,
    1 auto_bcc with_auto_bcc(Vec<super::EmailAddress>) clear_auto_bcc,
    2 flow with_flow(super::DomainEntityRef) clear_flow,
    3 from_email with_from_email(impl Into<String>) clear_from_email,
    4 from_name with_from_name(impl Into<String>) clear_from_name,
    5 history_inclusion with_history_inclusion(impl Into<super::InboundRouteHistoryInclusion>) clear_history_inclusion,
    6 id with_id(impl Into<String>) clear_id,
    7 language with_language(super::DomainEntityRef) clear_language,
    8 mailbox_folders with_mailbox_folders(Vec<String>) clear_mailbox_folders,
    9 name with_name(impl Into<String>) clear_name,
    10 pattern with_pattern(impl Into<String>) clear_pattern,
    11 priority with_priority(i64) clear_priority,
    12 queue with_queue(super::DomainEntityRef) clear_queue,
    13 reply_email_address with_reply_email_address(super::QueueEmailAddress) clear_reply_email_address,
    14 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    15 signature with_signature(super::Signature) clear_signature,
    16 skills with_skills(Vec<super::DomainEntityRef>) clear_skills,
    17 spam_flow with_spam_flow(super::DomainEntityRef) clear_spam_flow,
    18 status with_status(impl Into<super::InboundRouteStatus>) clear_status,
});

rt::open_enum!(InboundRouteHistoryInclusion {
    Include = "Include",
    Exclude = "Exclude",
    Optional = "Optional",
});

rt::open_enum!(InboundRouteStatus {
    Pending = "Pending",
    Active = "Active",
    Removing = "Removing",
    Error = "Error",
});
