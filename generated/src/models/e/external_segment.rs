// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExternalSegment`.
#[non_exhaustive]
pub struct ExternalSegment {
    /// `id`, required.
    pub id: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `source`, required.
    pub source: Option<super::ExternalSegmentSource>,
    __marks: rt::Marks,
}
/// The values of `source` in [`ExternalSegment`](super::ExternalSegment).
#[derive(Clone)]
#[non_exhaustive]
pub enum ExternalSegmentSource {
    /// `AdobeExperiencePlatform`
    AdobeExperiencePlatform,
    /// `Custom`
    Custom,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ExternalSegment {
    "id" Str id,
    "name" Str name,
    "source" Enum source,
});

rt::open_enum!(ExternalSegmentSource {
    AdobeExperiencePlatform = "AdobeExperiencePlatform",
    Custom = "Custom",
});
