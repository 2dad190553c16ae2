// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EmailMessage`.
///
/// The service requires `from`, `textBody`, `to` in requests.
#[non_exhaustive]
pub struct EmailMessage {
    /// `attachments`.
    pub attachments: Option<Vec<super::Attachment>>,
    /// `bcc`.
    pub bcc: Option<Vec<super::EmailAddress>>,
    /// `cc`.
    pub cc: Option<Vec<super::EmailAddress>>,
    /// `draftType`.
    pub draft_type: Option<super::EmailMessageDraftType>,
    /// `emailSizeBytes`.
    pub email_size_bytes: Option<i64>,
    /// `from`, required.
    pub from: Option<super::EmailAddress>,
    /// `historyIncluded`.
    pub history_included: Option<bool>,
    /// `htmlBody`.
    pub html_body: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `maxEmailSizeBytes`.
    pub max_email_size_bytes: Option<i64>,
    /// `name`.
    pub name: Option<String>,
    /// `replyTo`.
    pub reply_to: Option<super::EmailAddress>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `state`.
    pub state: Option<super::EmailMessageState>,
    /// `subject`.
    pub subject: Option<String>,
    /// `textBody`, required.
    pub text_body: Option<String>,
    /// `time`.
    pub time: Option<rt::DateTime>,
    /// `to`, required.
    pub to: Option<Vec<super::EmailAddress>>,
    __marks: rt::Marks,
}
/// The values of `draftType` in [`EmailMessage`](super::EmailMessage).
#[derive(Clone)]
#[non_exhaustive]
pub enum EmailMessageDraftType {
    /// `Reply`
    Reply,
    /// `ReplyAll`
    ReplyAll,
    /// `Forward`
    Forward,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `state` in [`EmailMessage`](super::EmailMessage).
#[derive(Clone)]
#[non_exhaustive]
pub enum EmailMessageState {
    /// `Created`
    Created,
    /// `Ready`
    Ready,
    /// `Edited`
    Edited,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(EmailMessage {
    "attachments" Any attachments,
    "bcc" Any bcc,
    "cc" Any cc,
    "draftType" Enum draft_type,
    "emailSizeBytes" Int email_size_bytes,
    "from" Any from,
    "historyIncluded" Bool history_included,
    "htmlBody" Str html_body,
    "id" Str id,
    "maxEmailSizeBytes" Int max_email_size_bytes,
    "name" Str name,
    "replyTo" Any reply_to,
    "selfUri" Str self_uri,
    "state" Enum state,
    "subject" Str subject,
    "textBody" Str text_body,
    "time" DateTime time,
    "to" Any to,
});

rt::setters!(EmailMessage {
    0 attachments with_attachments(Vec<super::Attachment>) clear_attachments,
    1 bcc with_bcc(Vec<super::EmailAddress>) clear_bcc,
    2 cc with_cc(Vec<super::EmailAddress>) clear_cc,
    3 draft_type with_draft_type(impl Into<super::EmailMessageDraftType>) clear_draft_type,
    4 email_size_bytes with_email_size_bytes(i64) clear_email_size_bytes,
    5 from with_from(super::EmailAddress) clear_from,
    6 history_included with_history_included(bool) clear_history_included,
    7 html_body with_html_body(impl Into<String>) clear_html_body,
    8 id with_id(impl Into<String>) clear_id,
    9 max_email_size_bytes with_max_email_size_bytes(i64) clear_max_email_size_bytes,
    10 name with_name(impl Into<String>) clear_name,
    11 reply_to with_reply_to(super::EmailAddress) clear_reply_to,
    12 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    13 state with_state(impl Into<super::EmailMessageState>) clear_state,
    14 subject with_subject(impl Into<String>) clear_subject,
    15 text_body with_text_body(impl Into<String>) clear_text_body,
    16 time with_time(impl Into<rt::DateTime>) clear_time,
    17 to with_to(Vec<super::EmailAddress>) clear_to,
});

rt::open_enum!(EmailMessageDraftType {
    Reply = "Reply",
    ReplyAll = "ReplyAll",
    Forward = "Forward",
});

rt::open_enum!(EmailMessageState {
    Created = "Created",
    Ready = "Ready",
    Edited = "Edited",
});
