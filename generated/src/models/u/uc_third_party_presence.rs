// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UCThirdPartyPresence`.
///
/// The service requires `email`, `presence` in requests.
#[non_exhaustive]
pub struct UCThirdPartyPresence {
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `email`, required.
    pub email: Option<String>,
    /// `message`.
    pub message: Option<String>,
    /// `presence`, required.
    pub presence: Option<String>,
    __marks: rt::Marks,
}

rt::model!(UCThirdPartyPresence {
    "dateModified" DateTime date_modified,
    "email" Str email,
    "message" Str message,
    "presence" Str presence,
});

rt::setters!(UCThirdPartyPresence {
    0 date_modified with_date_modified(impl Into<rt::DateTime>) clear_date_modified,
    1 email with_email(impl Into<String>) clear_email,
    2 message with_message(impl Into<String>) clear_message,
    3 presence with_presence(impl Into<String>) clear_presence,
});
