// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RequestExternalSegment`.
///
/// The service requires `id`, `name` in requests.
#[non_exhaustive]
pub struct RequestExternalSegment {
    /// `id`, required.
    pub id: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `source`.
    pub source: Option<super::RequestExternalSegmentSource>,
    __marks: rt::Marks,
}
/// The values of `source` in [`RequestExternalSegment`](super::RequestExternalSegment).
#[derive(Clone)]
#[non_exhaustive]
pub enum RequestExternalSegmentSource {
    /// `AdobeExperiencePlatform`
    AdobeExperiencePlatform,
    /// `Custom`
    Custom,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(RequestExternalSegment {
    "id" Str id,
    "name" Str name,
    "source" Enum source,
});

rt::setters!(RequestExternalSegment {
    0 id with_id(impl Into<String>) clear_id,
    1 name with_name(impl Into<String>) clear_name,
    2 source with_source(impl Into<super::RequestExternalSegmentSource>) clear_source,
});

rt::open_enum!(RequestExternalSegmentSource {
    AdobeExperiencePlatform = "AdobeExperiencePlatform",
    Custom = "Custom",
});
