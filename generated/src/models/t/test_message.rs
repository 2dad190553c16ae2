// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TestMessage`.
///
/// The service requires `from`, `textBody`, `to` in requests.
#[non_exhaustive]
pub struct TestMessage {
    /// `from`, required.
    pub from: Option<super::EmailAddress>,
    /// `htmlBody`.
    pub html_body: Option<String>,
    /// `id`.
    pub id: Option<String>,
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

rt::model!(TestMessage {
    "from" Any from,
    "htmlBody" Str html_body,
    "id" Str id,
    "subject" Str subject,
    "textBody" Str text_body,
    "time" DateTime time,
    "to" Any to,
});

rt::setters!(TestMessage {
    0 from with_from(super::EmailAddress) clear_from,
    1 html_body with_html_body(impl Into<String>) clear_html_body,
    2 id with_id(impl Into<String>) clear_id,
    3 subject with_subject(impl Into<String>) clear_subject,
    4 text_body with_text_body(impl Into<String>) clear_text_body,
    5 time with_time(impl Into<rt::DateTime>) clear_time,
    6 to with_to(Vec<super::EmailAddress>) clear_to,
});
