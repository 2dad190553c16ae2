// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EmailMessageReply`.
#[non_exhaustive]
pub struct EmailMessageReply {
    /// `attachments`.
    pub attachments: Option<Vec<super::Attachment>>,
    /// `bcc`.
    pub bcc: Option<Vec<super::EmailAddress>>,
    /// `cc`.
    pub cc: Option<Vec<super::EmailAddress>>,
    /// `emailSizeBytes`.
    pub email_size_bytes: Option<i64>,
    /// `from`, required.
    pub from: Option<super::EmailAddress>,
    /// `historyIncluded`.
    pub history_included: Option<bool>,
    /// `htmlBody`.
    pub html_body: Option<String>,
    /// `maxEmailSizeBytes`.
    pub max_email_size_bytes: Option<i64>,
    /// `replyTo`.
    pub reply_to: Option<super::EmailAddress>,
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

rt::model!(EmailMessageReply {
    "attachments" Any attachments,
    "bcc" Any bcc,
    "cc" Any cc,
    "emailSizeBytes" Int email_size_bytes,
    "from" Any from,
    "historyIncluded" Bool history_included,
    "htmlBody" Str html_body,
    "maxEmailSizeBytes" Int max_email_size_bytes,
    "replyTo" Any reply_to,
    "subject" Str subject,
    "textBody" Str text_body,
    "time" DateTime time,
    "to" Any to,
});
