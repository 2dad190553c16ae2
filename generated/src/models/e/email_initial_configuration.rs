// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EmailInitialConfiguration`.
///
/// The service requires `from`, `to` in requests.
#[non_exhaustive]
pub struct EmailInitialConfiguration {
    /// `additionalInfo`.
    pub additional_info: Option<std::collections::BTreeMap<String, String>>,
    /// `alerting`.
    pub alerting: Option<bool>,
    /// `bcc`.
    pub bcc: Option<Vec<String>>,
    /// `cc`.
    pub cc: Option<Vec<String>>,
    /// `from`, required.
    pub from: Option<String>,
    /// `held`.
    pub held: Option<bool>,
    /// `inbound`.
    pub inbound: Option<bool>,
    /// `invitedBy`.
    pub invited_by: Option<String>,
    /// `previousEmailId`.
    pub previous_email_id: Option<String>,
    /// `subject`.
    pub subject: Option<String>,
    /// `to`, required.
    pub to: Option<String>,
    __marks: rt::Marks,
}

rt::model!(EmailInitialConfiguration {
    "additionalInfo" Any additional_info,
    "alerting" Bool alerting,
    "bcc" Texts bcc,
    "cc" Texts cc,
    "from" Str from,
    "held" Bool held,
    "inbound" Bool inbound,
    "invitedBy" Str invited_by,
    "previousEmailId" Str previous_email_id,
    "subject" Str subject,
    "to" Str to,
});

rt::setters!(EmailInitialConfiguration {
    0 additional_info with_additional_info(std::collections::BTreeMap<String, String>) clear_additional_info,
    1 alerting with_alerting(bool) clear_alerting,
    2 bcc with_bcc(Vec<String>) clear_bcc,
    3 cc with_cc(Vec<String>) clear_cc,
    4 from with_from(impl Into<String>) clear_from,
    5 held with_held(bool) clear_held,
    6 inbound with_inbound(bool) clear_inbound,
    7 invited_by with_invited_by(impl Into<String>) clear_invited_by,
    8 previous_email_id with_previous_email_id(impl Into<String>) clear_previous_email_id,
    9 subject with_subject(impl Into<String>) clear_subject,
    10 to with_to(impl Into<String>) clear_to,
});
