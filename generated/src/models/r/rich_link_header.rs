// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RichLinkHeader`.
#[non_exhaustive]
pub struct RichLinkHeader {
    /// `type`.
    pub r#type: Option<super::RichLinkHeaderType>,
    /// `url`.
    pub url: Option<String>,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `type` in [`RichLinkHeader`](super::RichLinkHeader).
#[derive(Clone)]
#[non_exhaustive]
pub enum RichLinkHeaderType {
    /// `Text`
    Text,
    /// `Image`
    Image,
    /// `File`
    File,
    /// `Video`
    Video,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(RichLinkHeader {
    "type" Enum r#type,
    "url" Str url,
    "value" Str value,
});

rt::setters!(RichLinkHeader {
    0 r#type with_type(impl Into<super::RichLinkHeaderType>) clear_type,
    1 url with_url(impl Into<String>) clear_url,
    2 value with_value(impl Into<String>) clear_value,
});

rt::open_enum!(RichLinkHeaderType {
    Text = "Text",
    Image = "Image",
    File = "File",
    Video = "Video",
});
