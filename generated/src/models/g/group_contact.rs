// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GroupContact`.
///
/// The service requires `address`, `mediaType`, `type` in requests.
#[non_exhaustive]
pub struct GroupContact {
    /// `address`, required.
    pub address: Option<String>,
    /// `display`.
    pub display: Option<String>,
    /// `extension`.
    pub extension: Option<String>,
    /// `mediaType`, required.
    pub media_type: Option<super::GroupContactMediaType>,
    /// `type`, required.
    pub r#type: Option<super::GroupContactType>,
    __marks: rt::Marks,
}
/// The values of `mediaType` in [`GroupContact`](super::GroupContact).
#[derive(Clone)]
#[non_exhaustive]
pub enum GroupContactMediaType {
    /// `PHONE`
    Phone,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`GroupContact`](super::GroupContact).
#[derive(Clone)]
#[non_exhaustive]
pub enum GroupContactType {
    /// `GROUPRING`
    Groupring,
    /// `GROUPPHONE`
    Groupphone,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(GroupContact {
    "address" Str address,
    "display" Str display,
    "extension" Str extension,
    "mediaType" Enum media_type,
    "type" Enum r#type,
});

rt::setters!(GroupContact {
    0 address with_address(impl Into<String>) clear_address,
    1 display with_display(impl Into<String>) clear_display,
    2 extension with_extension(impl Into<String>) clear_extension,
    3 media_type with_media_type(impl Into<super::GroupContactMediaType>) clear_media_type,
    4 r#type with_type(impl Into<super::GroupContactType>) clear_type,
});

rt::open_enum!(GroupContactMediaType {
    Phone = "PHONE",
});

rt::open_enum!(GroupContactType {
    Groupring = "GROUPRING",
    Groupphone = "GROUPPHONE",
});
