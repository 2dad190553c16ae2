// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CallForwarding`.
#[non_exhaustive]
pub struct CallForwarding {
    /// `calls`.
    pub calls: Option<Vec<super::CallRoute>>,
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `id`.
    pub id: Option<String>,
    /// `modifiedDate`.
    pub modified_date: Option<rt::DateTime>,
    /// `name`.
    pub name: Option<String>,
    /// `phoneNumber`.
    pub phone_number: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `user`.
    pub user: Option<super::User>,
    /// `voicemail`.
    pub voicemail: Option<super::CallForwardingVoicemail>,
    __marks: rt::Marks,
}
/// The values of `voicemail` in [`CallForwarding`](super::CallForwarding).
#[derive(Clone)]
#[non_exhaustive]
pub enum CallForwardingVoicemail {
    /// `PURECLOUD`
    Purecloud,
    /// `LASTCALL`
    Lastcall,
    /// `NONE`
    None,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CallForwarding {
    "calls" Any calls,
    "enabled" Bool enabled,
    "id" Str id,
    "modifiedDate" DateTime modified_date,
    "name" Str name,
    "phoneNumber" Str phone_number,
    "selfUri" Str self_uri,
    "user" Any user,
    "voicemail" Enum voicemail,
});

rt::setters!(CallForwarding {
    0 calls with_calls(Vec<super::CallRoute>) clear_calls,
    1 enabled with_enabled(bool) clear_enabled,
    2 id with_id(impl Into<String>) clear_id,
    3 modified_date with_modified_date(impl Into<rt::DateTime>) clear_modified_date,
    4 name with_name(impl Into<String>) clear_name,
    5 phone_number with_phone_number(impl Into<String>) clear_phone_number,
    6 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    7 user with_user(super::User) clear_user,
    8 voicemail with_voicemail(impl Into<super::CallForwardingVoicemail>) clear_voicemail,
});

rt::open_enum!(CallForwardingVoicemail {
    Purecloud = "PURECLOUD",
    Lastcall = "LASTCALL",
    None = "NONE",
});
