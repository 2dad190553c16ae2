// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AppendToDncActionSettings`.
///
/// The service requires `expire` in requests.
#[non_exhaustive]
pub struct AppendToDncActionSettings {
    /// `expirationDuration`.
    pub expiration_duration: Option<String>,
    /// `expire`, required.
    pub expire: Option<bool>,
    /// `listType`.
    pub list_type: Option<super::AppendToDncActionSettingsListType>,
    __marks: rt::Marks,
}
/// The values of `listType` in [`AppendToDncActionSettings`](super::AppendToDncActionSettings).
#[derive(Clone)]
#[non_exhaustive]
pub enum AppendToDncActionSettingsListType {
    /// `Rds`
    Rds,
    /// `RdsCustom`
    RdsCustom,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AppendToDncActionSettings {
    "expirationDuration" Str expiration_duration,
    "expire" Bool expire,
    "listType" Enum list_type,
});

rt::setters!(AppendToDncActionSettings {
    0 expiration_duration with_expiration_duration(impl Into<String>) clear_expiration_duration,
    1 expire with_expire(bool) clear_expire,
    2 list_type with_list_type(impl Into<super::AppendToDncActionSettingsListType>) clear_list_type,
});

rt::open_enum!(AppendToDncActionSettingsListType {
    Rds = "Rds",
    RdsCustom = "RdsCustom",
});
