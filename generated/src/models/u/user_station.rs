// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserStation`.
#[non_exhaustive]
pub struct UserStation {
    /// `associatedDate`.
    pub associated_date: Option<rt::DateTime>,
    /// `associatedUser`.
    pub associated_user: Option<Box<super::User>>,
    /// `defaultUser`.
    pub default_user: Option<Box<super::User>>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `providerInfo`.
    pub provider_info: Option<std::collections::BTreeMap<String, String>>,
    /// `type`.
    pub r#type: Option<String>,
    /// `webRtcCallAppearances`.
    pub web_rtc_call_appearances: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(UserStation {
    "associatedDate" DateTime associated_date,
    "associatedUser" Any associated_user,
    "defaultUser" Any default_user,
    "id" Str id,
    "name" Str name,
    "providerInfo" Any provider_info,
    "type" Str r#type,
    "webRtcCallAppearances" Int web_rtc_call_appearances,
});

rt::setters!(UserStation {
    0 associated_date with_associated_date(impl Into<rt::DateTime>) clear_associated_date,
    1 associated_user with_associated_user(super::User) clear_associated_user,
    2 default_user with_default_user(super::User) clear_default_user,
    3 id with_id(impl Into<String>) clear_id,
    4 name with_name(impl Into<String>) clear_name,
    5 provider_info with_provider_info(std::collections::BTreeMap<String, String>) clear_provider_info,
    6 r#type with_type(impl Into<String>) clear_type,
    7 web_rtc_call_appearances with_web_rtc_call_appearances(i64) clear_web_rtc_call_appearances,
});
