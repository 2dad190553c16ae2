// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `HistoryHeadersTranslation`.
///
/// The service requires `cc`, `forwardPrefix`, `from`, `language`, `replyPrefix`, `sent`, `subject`, `to` in requests.
#[non_exhaustive]
pub struct HistoryHeadersTranslation {
    /// `cc`, required.
    pub cc: Option<String>,
    /// `forwardPrefix`, required.
    pub forward_prefix: Option<String>,
    /// `from`, required.
    pub from: Option<String>,
    /// `language`, required.
    pub language: Option<String>,
    /// `replyPrefix`, required.
    pub reply_prefix: Option<String>,
    /// `sent`, required.
    pub sent: Option<String>,
    /// `subject`, required.
    pub subject: Option<String>,
    /// `timeZone`.
    pub time_zone: Option<String>,
    /// `to`, required.
    pub to: Option<String>,
    __marks: rt::Marks,
}

rt::model!(HistoryHeadersTranslation {
    "cc" Str cc,
    "forwardPrefix" Str forward_prefix,
    "from" Str from,
    "language" Str language,
    "replyPrefix" Str reply_prefix,
    "sent" Str sent,
    "subject" Str subject,
    "timeZone" Str time_zone,
    "to" Str to,
});

rt::setters!(HistoryHeadersTranslation {
    0 cc with_cc(impl Into<String>) clear_cc,
    1 forward_prefix with_forward_prefix(impl Into<String>) clear_forward_prefix,
    2 from with_from(impl Into<String>) clear_from,
    3 language with_language(impl Into<String>) clear_language,
    4 reply_prefix with_reply_prefix(impl Into<String>) clear_reply_prefix,
    5 sent with_sent(impl Into<String>) clear_sent,
    6 subject with_subject(impl Into<String>) clear_subject,
    7 time_zone with_time_zone(impl Into<String>) clear_time_zone,
    8 to with_to(impl Into<String>) clear_to,
});
