// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Contact`.
#[non_exhaustive]
pub struct Contact {
    /// `address`.
    pub address: Option<String>,
    /// `countryCode`.
    pub country_code: Option<String>,
    /// `display`.
    pub display: Option<String>,
    /// `extension`.
    pub extension: Option<String>,
    /// `integration`.
    pub integration: Option<String>,
    /// `mediaType`.
    pub media_type: Option<super::ContactMediaType>,
    /// `type`.
    pub r#type: Option<super::ContactType>,
    __marks: rt::Marks,
}
/// The values of `mediaType` in [`Contact`](super::Contact).
#[derive(Clone)]
#[non_exhaustive]
pub enum ContactMediaType {
    /// `PHONE`
    Phone,
    /// `EMAIL`
    Email,
    /// `SMS`
    Sms,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`Contact`](super::Contact).
#[derive(Clone)]
#[non_exhaustive]
pub enum ContactType {
    /// `PRIMARY`
    Primary,
    /// `WORK`
    Work,
    /// `WORK2`
    Work2,
    /// `WORK3`
    Work3,
    /// `WORK4`
    Work4,
    /// `HOME`
    Home,
    /// `MOBILE`
    Mobile,
    /// `MAIN`
    Main,
    /// `OTHER`
    Other,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(Contact {
    "address" Str address,
    "countryCode" Str country_code,
    "display" Str display,
    "extension" Str extension,
    "integration" Str integration,
    "mediaType" Enum media_type,
    "type" Enum r#type,
});

rt::setters!(Contact {
    0 address with_address(impl Into<String>) clear_address,
    1 country_code with_country_code(impl Into<String>) clear_country_code,
    2 display with_display(impl Into<String>) clear_display,
    3 extension with_extension(impl Into<String>) clear_extension,
    4 integration with_integration(impl Into<String>) clear_integration,
    5 media_type with_media_type(impl Into<super::ContactMediaType>) clear_media_type,
    6 r#type with_type(impl Into<super::ContactType>) clear_type,
});

rt::open_enum!(ContactMediaType {
    Phone = "PHONE",
    Email = "EMAIL",
    Sms = "SMS",
});

rt::open_enum!(ContactType {
    Primary = "PRIMARY",
    Work = "WORK",
    Work2 = "WORK2",
    Work3 = "WORK3",
    Work4 = "WORK4",
    Home = "HOME",
    Mobile = "MOBILE",
    Main = "MAIN",
    Other = "OTHER",
});
