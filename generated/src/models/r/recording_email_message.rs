// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RecordingEmailMessage`.
#[non_exhaustive]
pub struct RecordingEmailMessage {
    /// `attachments`.
    pub attachments: Option<Vec<super::EmailAttachment>>,
    /// `bcc`.
    pub bcc: Option<Vec<super::EmailAddress>>,
    /// `cc`.
    pub cc: Option<Vec<super::EmailAddress>>,
    /// `from`.
    pub from: Option<super::EmailAddress>,
    /// `htmlBody`.
    pub html_body: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `replyTo`.
    pub reply_to: Option<super::EmailAddress>,
    /// `subject`.
    pub subject: Option<String>,
    /// `textBody`.
    pub text_body: Option<String>,
    /// `time`.
    pub time: Option<rt::DateTime>,
    /// `to`.
    pub to: Option<Vec<super::EmailAddress>>,
    __marks: rt::Marks,
}

rt::model!(RecordingEmailMessage {
    "attachments" Any attachments,
    "bcc" Any bcc,
    "cc" Any cc,
    "from" Any from,
    "htmlBody" Str html_body,
    "id" Str id,
    "replyTo" Any reply_to,
    "subject" Str subject,
    "textBody" Str text_body,
    "time" DateTime time,
    "to" Any to,
});

rt::setters!(RecordingEmailMessage {
    0 attachments with_attachments(Vec<super::EmailAttachment>) clear_attachments,
    1 bcc with_bcc(Vec<super::EmailAddress>) clear_bcc,
    2 cc with_cc(Vec<super::EmailAddress>) clear_cc,
    3 from with_from(super::EmailAddress) clear_from,
    4 html_body with_html_body(impl Into<String>) clear_html_body,
    5 id with_id(impl Into<String>) clear_id,
    6 reply_to with_reply_to(super::EmailAddress) clear_reply_to,
    7 subject with_subject(impl Into<String>) clear_subject,
    8 text_body with_text_body(impl Into<String>) clear_text_body,
    9 time with_time(impl Into<rt::DateTime>) clear_time,
    10 to with_to(Vec<super::EmailAddress>) clear_to,
});
