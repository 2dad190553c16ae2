// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EmailMessagePreview`.
#[non_exhaustive]
pub struct EmailMessagePreview {
    /// `attachments`.
    pub attachments: Option<Vec<super::Attachment>>,
    /// `bcc`.
    pub bcc: Option<Vec<super::EmailAddress>>,
    /// `cc`.
    pub cc: Option<Vec<super::EmailAddress>>,
    /// `draftType`.
    pub draft_type: Option<super::EmailMessagePreviewDraftType>,
    /// `emailSizeBytes`.
    pub email_size_bytes: Option<i64>,
    /// `from`, required.
    pub from: Option<super::EmailAddress>,
    /// `historyIncluded`.
    pub history_included: Option<bool>,
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
    pub state: Option<super::EmailMessagePreviewState>,
    /// `subject`.
    pub subject: Option<String>,
    /// `textBodyPreview`.
    pub text_body_preview: Option<String>,
    /// `time`.
    pub time: Option<rt::DateTime>,
    /// `to`, required.
    pub to: Option<Vec<super::EmailAddress>>,
    __marks: rt::Marks,
}
/// The values of `draftType` in [`EmailMessagePreview`](super::EmailMessagePreview).
#[derive(Clone)]
#[non_exhaustive]
pub enum EmailMessagePreviewDraftType {
    /// `Reply`
    Reply,
    /// `ReplyAll`
    ReplyAll,
    /// `Forward`
    Forward,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `state` in [`EmailMessagePreview`](super::EmailMessagePreview).
#[derive(Clone)]
#[non_exhaustive]
pub enum EmailMessagePreviewState {
    /// `Created`
    Created,
    /// `Ready`
    Ready,
    /// `Edited`
    Edited,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(EmailMessagePreview {
    "attachments" Any attachments,
    "bcc" Any bcc,
    "cc" Any cc,
    "draftType" Enum draft_type,
    "emailSizeBytes" Int email_size_bytes,
    "from" Any from,
    "historyIncluded" Bool history_included,
    "id" Str id,
    "maxEmailSizeBytes" Int max_email_size_bytes,
    "name" Str name,
    "replyTo" Any reply_to,
    "selfUri" Str self_uri,
    "state" Enum state,
    "subject" Str subject,
    "textBodyPreview" Str text_body_preview,
    "time" DateTime time,
    "to" Any to,
});

rt::open_enum!(EmailMessagePreviewDraftType {
    Reply = "Reply",
    ReplyAll = "ReplyAll",
    Forward = "Forward",
});

rt::open_enum!(EmailMessagePreviewState {
    Created = "Created",
    Ready = "Ready",
    Edited = "Edited",
});
