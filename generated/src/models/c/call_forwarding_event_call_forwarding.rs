// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CallForwardingEventCallForwarding`.
#[non_exhaustive]
pub struct CallForwardingEventCallForwarding {
    /// `calls`.
    pub calls: Option<Vec<super::CallForwardingEventCall>>,
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `modifiedDate`.
    pub modified_date: Option<rt::DateTime>,
    /// `user`.
    pub user: Option<super::CallForwardingEventUser>,
    /// `voicemail`.
    pub voicemail: Option<String>,
    __marks: rt::Marks,
}

rt::model!(CallForwardingEventCallForwarding {
    "calls" Any calls,
    "enabled" Bool enabled,
    "modifiedDate" DateTime modified_date,
    "user" Any user,
    "voicemail" Str voicemail,
});
