// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ScimPhoneNumber`.
#[non_exhaustive]
pub struct ScimPhoneNumber {
    /// `primary`.
    pub primary: Option<bool>,
    /// `type`.
    pub r#type: Option<super::ScimPhoneNumberType>,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `type` in [`ScimPhoneNumber`](super::ScimPhoneNumber).
#[derive(Clone)]
#[non_exhaustive]
pub enum ScimPhoneNumberType {
    /// `work`
    Work,
    /// `work2`
    Work2,
    /// `work3`
    Work3,
    /// `work4`
    Work4,
    /// `home`
    Home,
    /// `mobile`
    Mobile,
    /// `other`
    Other,
    /// `microsoftteams`
    Microsoftteams,
    /// `zoomphone`
    Zoomphone,
    /// `eightbyeight`
    Eightbyeight,
    /// `ringcentral`
    Ringcentral,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ScimPhoneNumber {
    "primary" Bool primary,
    "type" Enum r#type,
    "value" Str value,
});

rt::setters!(ScimPhoneNumber {
    0 primary with_primary(bool) clear_primary,
    1 r#type with_type(impl Into<super::ScimPhoneNumberType>) clear_type,
    2 value with_value(impl Into<String>) clear_value,
});

rt::open_enum!(ScimPhoneNumberType {
    Work = "work",
    Work2 = "work2",
    Work3 = "work3",
    Work4 = "work4",
    Home = "home",
    Mobile = "mobile",
    Other = "other",
    Microsoftteams = "microsoftteams",
    Zoomphone = "zoomphone",
    Eightbyeight = "eightbyeight",
    Ringcentral = "ringcentral",
});
